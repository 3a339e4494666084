import { and, eq, inArray, isNull } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Queries } from '../store/store'
import type { Command } from './actor'
import { constrained, one, subjectOf } from './records'
import { allow, Refused, refused } from './refused'
import { actionOf, type Row, type Served } from './served'
import { checkReferences } from './write'

/** Sends a record to the bin, its children with it at the same instant. */
export async function remove(served: Served, command: Command, id: string, version: number | null): Promise<Row> {
  const { tx, now, actor } = command
  const before = await one(served, tx, command, id)
  if (before.archivedAt) throw refused('already_binned')
  allow((await served.changeable?.(command, before)) ?? (await served.removable?.(command, before)) ?? null)
  if (version !== null && version !== before.version) throw new Refused({ code: 'stale' }, before)
  await tx
    .update(served.table)
    .set({ archivedAt: now, updatedAt: now, updatedBy: actor.id || null, version: before.version + 1 })
    .where(eq(served.table.id, id))
  await moveChildren(tx, served.children, [id], { from: null, to: now })
  await served.consequences?.(command, { before, after: null })
  await record(command, { action: actionOf(served.resource, 'binned'), subject: subjectOf(served, id) })
  return one(served, tx, command, id)
}

/** Children bear the instant of the bin they went to, so that restoring brings back those, and no other. */
async function moveChildren(
  tx: Queries,
  all: Served['children'] = [],
  parentIds: readonly string[],
  bin: { from: string | null; to: string | null },
): Promise<void> {
  for (const { table, parent, children } of all) {
    const moved = await tx
      .update(table)
      .set({ archivedAt: bin.to })
      .where(and(inArray(parent, [...parentIds]), bin.from === null ? isNull(table.archivedAt) : eq(table.archivedAt, bin.from)))
      .returning({ id: table.id })
    const ids = moved.map((row) => row.id as string)
    if (children && ids.length > 0) await moveChildren(tx, children, ids, bin)
  }
}

/** Takes a record back from the bin, with the children that went with it: what it points to is still there, its rules still hold. */
export async function restore(served: Served, command: Command, id: string): Promise<Row> {
  const { tx, now, actor } = command
  const before = await one(served, tx, command, id)
  if (!before.archivedAt) throw refused('not_binned')
  allow((await served.changeable?.(command, before)) ?? null)
  await checkReferences(served, command, before, null)
  allow((await served.check?.(command, { ...before, archivedAt: null }, before)) ?? null)
  await constrained(served, () =>
    tx
      .update(served.table)
      .set({ archivedAt: null, updatedAt: now, updatedBy: actor.id || null, version: before.version + 1 })
      .where(eq(served.table.id, id)),
  )
  await moveChildren(tx, served.children, [id], { from: before.archivedAt, to: null })
  const after = await one(served, tx, command, id)
  await served.consequences?.(command, { before: null, after })
  await record(command, { action: actionOf(served.resource, 'restored'), subject: subjectOf(served, id) })
  return after
}
