/**
 * A value as the one text it may be written as: keys in alphabetical order, nothing left undefined. What is kept as such, and
 * its hash, are the same whatever engine or edition reads them.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, own]) => own !== undefined)
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, own]) => [key, sorted(own)]))
}
