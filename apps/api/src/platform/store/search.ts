import { and, type Column, or, type SQL, sql } from 'drizzle-orm'

/**
 * The condition that a stored `search` column contains each piece of a typed query (see `searchPieces`), read in one of
 * its ways; squeezed names are in the column. Undefined when there is no piece: nothing is asked.
 */
export function matches(column: Column | SQL, pieces: readonly (readonly string[])[]): SQL | undefined {
  return and(...pieces.map((ways) => or(...ways.map((way) => contains(column, way)))))
}

/**
 * How near a stored `search` column is to a typed query, to sort by: 0 when its names are what was typed, 1 when they begin
 * with it, 2 for the others.
 */
export function nearness(column: Column | SQL, pieces: readonly (readonly string[])[]): SQL {
  // The longest way of a piece is the one names are written in: `saint`, not `st`.
  const typed = pieces.map((ways) => ways.at(-1)).join(' ')
  return sql`case when ${column} like ${`${typed} |%`} then 0 when ${column} like ${`${typed}%`} then 1 else 2 end`
}

/** The condition that a text contains another, taken literally. */
function contains(column: Column | SQL, part: string): SQL {
  return sql`${column} like ${`%${part.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
}
