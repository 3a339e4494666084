/** Letters that Unicode does not part into a base and an accent. */
const foldedLetters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', ı: 'i', þ: 'th' }

/**
 * A text as it is searched: lower case, without accents, ligatures or punctuation, words parted by one space.
 * « L'Hélène de la Roche » gives `l helene de la roche`.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæøßłđðıþ]/g, (letter) => foldedLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A searched text without its spaces: `delaroche` finds « De La Roche ». */
export function squeezed(text: string): string {
  return searchText(text).replaceAll(' ', '')
}

/**
 * The stored `search` column of a record: its names as words, then squeezed, then its numbers (phones as dialled in
 * France and abroad, RPPS) as digits. Parted by ` | `, which no searched word contains.
 */
export function searchColumn(names: readonly (string | null | undefined)[], numbers: readonly (string | null | undefined)[] = []): string {
  const words = names.filter((name): name is string => Boolean(name))
  const digits = numbers.filter((number): number is string => Boolean(number)).flatMap(dialled)
  return [searchText(words.join(' ')), words.map(squeezed).join(' '), ...digits].join(' | ')
}

/**
 * The pieces of a typed query, all of which a record's `search` must contain; empty when nothing but punctuation was
 * typed. A query of digits alone, however spaced, is one piece; `st die` also reads « saint dié ».
 */
export function searchPieces(query: string): string[][] {
  const digits = query.replace('(0)', '').replace(/[\s.\-/()]/g, '')
  if (/^\+?\d{3,}$/.test(digits)) return [[digits.replace(/^\+/, '').replace(/^0033/, '33')]]
  return searchText(query)
    .split(' ')
    .filter(Boolean)
    .map((word) => (word === 'st' ? ['st', 'saint'] : word === 'ste' ? ['ste', 'sainte'] : [word]))
}

function dialled(number: string): string[] {
  const digits = number.replace(/\D/g, '')
  return number.startsWith('+33') ? [digits, `0${digits.slice(2)}`] : [digits]
}
