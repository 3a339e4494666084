const separators = [';', ',', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** How much of the file is looked at: a header stands in the first thirty lines. */
const linesSeen = 40
const columnsSeen = 200
const charactersSeen = 100_000

/** What the columns of a header are, in order; `ignored` for one not recognised. */
export type Guess = (header: readonly string[]) => readonly string[]

/**
 * What parts the cells of a text: what its first line says (« sep=; »), else the sign under which most columns are
 * recognised (`guess` says what they are, `ignored` for none), then the one that gives most cells.
 */
export function guessSeparator(text: string, guess: Guess): Separator {
  const said = /^"?sep=([;,|\t])/.exec(text)?.[1]
  const declared = separators.find((sign) => sign === said)
  if (declared) return declared
  const lines = text.slice(0, charactersSeen).split(/\r\n|\n|\r/, linesSeen)
  const scores = separators.map((sign) => ({ sign, ...scoreOf(lines, sign, guess) }))
  const [best] = scores.sort((a, b) => b.recognised - a.recognised || b.cells - a.cells)
  return best?.sign ?? ';'
}

function scoreOf(lines: readonly string[], sign: Separator, guess: Guess): { recognised: number; cells: number } {
  const rows = lines.map((line) => line.split(sign).map((cell) => cell.replace(/^"|"$/g, '')))
  const recognised = rows.map((cells) => guess(cells.slice(0, columnsSeen)).filter((field) => field !== 'ignored').length)
  return { recognised: Math.max(...recognised), cells: rows.reduce((sum, cells) => sum + cells.length - 1, 0) }
}
