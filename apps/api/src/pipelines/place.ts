import { movedTo } from '@ancrage/domain/journeys/edit-pipelines'
import { and, asc, eq, isNull, ne, type SQL } from 'drizzle-orm'
import type { RecordTable } from '../platform/http/served'
import type { Queries } from '../platform/store/store'

/** Numbers records in the order given; renumbering changes no version. */
export async function renumber(tx: Queries, table: RecordTable, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await tx
      .update(table)
      .set({ position })
      .where(and(eq(table.id, id), ne(table.position, position)))
}

/** Puts a record at a place among its live siblings, from 0. */
export async function placeAmong(
  tx: Queries,
  table: RecordTable,
  { id, position, siblings }: { id: string; position: number; siblings?: SQL },
): Promise<void> {
  const rows = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(siblings, isNull(table.archivedAt)))
    .orderBy(asc(table.position), asc(table.id))
  await renumber(
    tx,
    table,
    movedTo(
      rows.map((row) => String(row.id)),
      id,
      position,
    ),
  )
}
