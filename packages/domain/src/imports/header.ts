import { plainLine } from './cell'
import { guessMapping } from './mapping'

/** How far down a header is looked for. */
const depth = 30

/** Fewer recognised columns than this is a title or a line of data. */
const enough = 2

/**
 * The index of the record that names the columns, under titles and blank lines; null when none of the first thirty does,
 * and the user must point at it. The lower of two levels wins when it names more columns. `guess` says what they are.
 */
export function findHeader(
  records: readonly (readonly string[])[],
  guess: (header: readonly string[]) => readonly string[] = guessMapping,
): number | null {
  const scores = records.slice(0, depth).map((record) => guess(columnNames(record)).filter((field) => field !== 'ignored').length)
  const best = Math.max(0, ...scores)
  return best < enough ? null : scores.indexOf(best)
}

/** The names of the columns as shown, without the empty ones a spreadsheet leaves at the end. */
export function columnNames(record: readonly string[]): string[] {
  const names = record.map(plainLine)
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1)
}
