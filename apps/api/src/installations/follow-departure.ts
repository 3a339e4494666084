import { and, asc, eq, exists, isNotNull, isNull, ne, not, sql } from 'drizzle-orm'
import { lastDeed } from '../audit/last-deed'
import { changesBetween, record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { departures, installations } = tables

type Installation = typeof installations.$inferSelect
type DepartureRow = typeof departures.$inferSelect

/**
 * Keeps the departure of an installation in line with its end, in the same transaction: written with it (or the one expected for
 * that person, which then has happened), moved with it, and gone with it: binned, or expected again.
 */
export async function followDeparture(command: Command, installation: Installation): Promise<void> {
  const known = await departureOf(command, installation.id)
  const live = known?.archivedAt === null ? known : undefined
  if (installation.archivedAt !== null || installation.endedOn === null) {
    if (live) await takeBack(command, live)
    return
  }
  if (live) return change(command, live, { ...said(installation), ...movedWith(live, installation) }, 'updated')
  const expected = await expectedOf(command, installation)
  if (expected) return change(command, expected, { ...said(installation), installationId: installation.id }, 'attached')
  if (known) return change(command, known, { ...said(installation), expectedOn: installation.endedOn, archivedAt: null }, 'restored')
  await write(command, installation)
}

/** Writes the departures of the installations that had ended before departures were kept. */
export async function departEnded(command: Command): Promise<void> {
  const { tx } = command
  const written = tx.select({ one: sql`1` }).from(departures).where(eq(departures.installationId, installations.id))
  const ended = await tx
    .select()
    .from(installations)
    .where(and(isNotNull(installations.endedOn), isNull(installations.archivedAt), not(exists(written))))
    .orderBy(asc(installations.endedOn), asc(installations.id))
  for (const one of ended) await followDeparture(command, one)
}

/** What the end of an installation says of the departure. */
function said({ endedOn, endReason, ...installation }: Installation) {
  const { personId, professionCode, specialtyCode, communeCode, organisationId, mode } = installation
  return { personId, professionCode, specialtyCode, communeCode, organisationId, mode, leftOn: endedOn, reason: endReason }
}

/** A departure written with the end was expected the day it happened; one announced before keeps the day that was announced. */
function movedWith({ expectedOn, leftOn }: DepartureRow, { endedOn }: Installation): Partial<DepartureRow> {
  return endedOn !== null && expectedOn === leftOn ? { expectedOn: endedOn } : {}
}

/** The departure written with the end of an installation, even in the bin. */
async function departureOf({ tx }: Command, installationId: string): Promise<DepartureRow | undefined> {
  const rows = await tx.select().from(departures).where(eq(departures.installationId, installationId)).orderBy(asc(departures.id))
  return rows.find(({ archivedAt }) => archivedAt === null) ?? rows[0]
}

/** The departure expected of the person, of that commune; of any other when no other installation of theirs lasts. */
async function expectedOf({ tx }: Command, { id, personId, communeCode }: Installation): Promise<DepartureRow | undefined> {
  if (personId === null) return undefined
  const [expected] = await tx
    .select()
    .from(departures)
    .where(and(eq(departures.personId, personId), isNull(departures.leftOn), isNull(departures.archivedAt)))
  if (!expected || expected.communeCode === communeCode) return expected
  const others = await tx.$count(
    installations,
    and(eq(installations.personId, personId), isNull(installations.endedOn), isNull(installations.archivedAt), ne(installations.id, id)),
  )
  return others === 0 ? expected : undefined
}

async function write(command: Command, installation: Installation): Promise<void> {
  const { tx, now, actor, newId } = command
  const { endedOn } = installation
  if (endedOn === null) return
  const id = newId()
  const stamp = { createdAt: now, createdBy: actor.id || null, updatedAt: now, updatedBy: actor.id || null, version: 1 }
  const row = { ...said(installation), expectedOn: endedOn, certainty: 'annonce' as const, installationId: installation.id }
  await tx.insert(departures).values({ id, ...stamp, ...row })
  await record(command, { action: 'departure.created', subject: { resource: 'departures', id }, changes: changesBetween({}, row) })
}

/** The end is taken back: what it wrote goes to the bin, what was expected before it is expected again. */
async function takeBack(command: Command, live: DepartureRow): Promise<void> {
  const deed = await lastDeed(command.tx, { resource: 'departures', id: live.id }, ['departure.attached', 'departure.detached'])
  if (deed === 'departure.attached') await change(command, live, { installationId: null, leftOn: null }, 'detached')
  else await change(command, live, { archivedAt: command.now }, 'binned')
}

async function change(command: Command, row: DepartureRow, fields: Partial<DepartureRow>, deed: string): Promise<void> {
  const { tx, now, actor } = command
  const changes = changesBetween(row, fields)
  if (Object.keys(changes).length === 0) return
  await tx
    .update(departures)
    // What goes to the bin with the end that wrote it is no change of its own: the bin does not list it.
    .set({ ...fields, updatedAt: fields.archivedAt ? row.updatedAt : now, updatedBy: actor.id || null, version: row.version + 1 })
    .where(eq(departures.id, row.id))
  await record(command, { action: `departure.${deed}`, subject: { resource: 'departures', id: row.id }, changes })
}
