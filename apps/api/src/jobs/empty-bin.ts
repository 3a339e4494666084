import { addDays, addMinutes, type Instant, startOf } from '@ancrage/domain/kernel/day'
import { binDays } from '@ancrage/domain/site/jobs'
import { and, eq, exists, inArray, isNotNull, isNull, lt, not, or, type SQL, sql } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { actionOf } from '../platform/http/served'
import { tables } from '../schema/tables'
import { binOrder, type Emptied, type Pointer } from './bin-order'

const { auditEntries, auditValues, householdMembers, households, journeys, needs, people, tasks, tracks } = tables

/** Records deleted by a statement: well under the parameters an engine takes. */
const batch = 500

/**
 * Deletes for good what has been in the bin longer than `binDays`, what lived with it, and the words the journal
 * kept of it; the journal still says that it was, and that it is gone. What another record points to waits for that one,
 * and what is not to be made again for whatever it is about.
 * A household leaves with the last person of it. Gives how many records are gone.
 */
export async function emptyBin(command: Command): Promise<number> {
  const before = startOf(addDays(command.today, -binDays))
  const order = binOrder()
  const gone = await emptyAll(command, order, before)
  return (await buryHouseholds(command, before)) > 0 ? gone + (await emptyAll(command, order, before)) : gone
}

async function emptyAll(command: Command, order: readonly Emptied[], before: Instant): Promise<number> {
  let gone = 0
  for (const one of order) {
    for (let deleted = batch; deleted === batch; gone += deleted) deleted = await emptySome(command, one, before)
  }
  return gone
}

async function emptySome(command: Command, { resource, table, holders, sides }: Emptied, before: Instant): Promise<number> {
  const { tx } = command
  const held = (one: Pointer) => exists(tx.select({ one: sql`1` }).from(one.table).where(eq(one.column, table.id)))
  const rows = await tx
    .select({ id: table.id })
    .from(table)
    .where(
      and(lt(table.archivedAt, before), ...holders.map((one) => not(held(one))), table === tasks ? not(remembers(command)) : undefined),
    )
    .limit(batch)
  const ids = rows.map(({ id }) => id as string)
  if (ids.length === 0) return 0
  for (const side of sides) await tx.delete(side.table).where(inArray(side.column, ids))
  await tx.delete(table).where(inArray(table.id, ids))
  await forgetWords(command, resource.spec.name, ids)
  for (const id of ids) await record(command, { action: actionOf(resource, 'emptied'), subject: { resource: resource.spec.name, id } })
  return ids.length
}

/** The tasks that a playbook or a rule would make again if they were gone: of a journey, else of someone, that stands. */
function remembers({ tx }: Command): SQL {
  const one = { one: sql`1` }
  const journey = tx
    .select(one)
    .from(journeys)
    .where(and(eq(journeys.id, tasks.journeyId), isNull(journeys.archivedAt)))
  const person = tx
    .select(one)
    .from(people)
    .where(and(eq(people.id, tasks.personId), isNull(people.archivedAt), isNull(tasks.journeyId)))
  return and(isNotNull(tasks.madeFor), or(exists(journey), exists(person))) as SQL
}

/** The journal keeps who did what and when; the values themselves go with the record. */
async function forgetWords({ tx }: Command, resource: string, ids: readonly string[]): Promise<void> {
  const entries = tx
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectResource, resource), inArray(auditEntries.subjectId, [...ids])))
  await tx.delete(auditValues).where(inArray(auditValues.entryId, entries))
}

/** Puts the households that no person is left in where they will be emptied from, with what is theirs; gives how many. */
async function buryHouseholds({ tx }: Command, before: Instant): Promise<number> {
  const archivedAt = addMinutes(before, -1)
  const some = (table: typeof people | typeof journeys) =>
    exists(tx.select({ one: sql`1` }).from(table).where(eq(table.householdId, households.id)))
  const left = await tx
    .select({ id: households.id })
    .from(households)
    .where(and(not(some(people)), not(some(journeys))))
    .limit(batch)
  const ids = left.map(({ id }) => id)
  if (ids.length === 0) return 0
  await tx
    .update(households)
    .set({ archivedAt })
    .where(and(inArray(households.id, ids), isNull(households.archivedAt)))
  for (const table of [householdMembers, needs, tracks]) await tx.update(table).set({ archivedAt }).where(inArray(table.householdId, ids))
  return ids.length
}
