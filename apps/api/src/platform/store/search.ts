import { and, type Column, or, type SQL, sql } from 'drizzle-orm'

/**
 * The condition that a stored `search` column contains each piece of a typed query (see `searchPieces`), read in one of
 * its ways; squeezed names are in the column. Undefined when there is no piece: nothing is asked.
 */
export function matches(column: Column | SQL, pieces: readonly (readonly string[])[]): SQL | undefined {
  return and(...pieces.map((ways) => or(...ways.map((way) => contains(column, way)))))
}

/** The condition that a text contains another, taken literally. */
function contains(column: Column | SQL, part: string): SQL {
  return sql`${column} like ${`%${part.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
}
