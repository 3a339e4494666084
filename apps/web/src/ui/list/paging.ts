export const perPage = 25

/** The records of a page as counted from 1, and whether there are others on either side. */
export function pageBounds(page: number, total: number): { first: number; last: number; before: boolean; after: boolean } {
  const last = Math.min(page * perPage, total)
  return { first: Math.min((page - 1) * perPage + 1, last), last, before: page > 1, after: last < total }
}
