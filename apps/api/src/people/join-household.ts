import type { Refusal } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { visibleHouseholds } from '../access/scope'
import { record } from '../audit/record'
import { refreshPlanned } from '../journeys/derived'
import { settleHousehold } from '../journeys/household-tracks'
import { joinTracks } from '../journeys/join-tracks'
import { followPlan } from '../journeys/plan/follow-plan'
import { householdRefusal, teamRefusal } from '../journeys/team'
import type { Command } from '../platform/http/actor'
import { allow, notFound, Refused, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'

const { householdMembers, households, journeys, needs, people } = tables

type Household = typeof households.$inferSelect

/**
 * Brings a person and their journeys into a household, which keeps its tracks (see `joinTracks`). The household they
 * leave empties into the one joined when nobody is left in it: its members, needs and notes are lost by nobody.
 */
export async function joinHousehold(command: Command, id: string, { personId, version }: { personId: string; version: number }) {
  const { tx } = command
  const joined = await visibleHousehold(command, id)
  const [person] = await tx
    .select()
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.archivedAt)))
  if (!person) throw refused('invalid', {}, { personId: 'unknown_reference' })
  const theirs = await tx.select().from(journeys).where(eq(journeys.personId, personId))
  const live = theirs.filter(({ archivedAt, status }) => archivedAt === null && status !== 'closed')
  allow(
    (await householdRefusal(command, id)) ??
      (live.length > 0 ? await teamRefusal(tx, command, live) : null) ??
      (await emptyingRefusal(command, person)),
  )
  if (joined.version !== version) throw new Refused({ code: 'stale' }, joined)
  if (person.householdId === id) throw refused('already_in_household')
  await follow(command, personId, id)
  if (person.householdId) await leave(command, person.householdId, joined)
  await touch(command, id)
  await settleHousehold(command, id)
  const journeyIds = await journeyIdsOf(command, id)
  await followPlan(command, journeyIds)
  await refreshPlanned(command, journeyIds)
  await record(command, {
    action: 'household.joined',
    subject: { resource: 'households', id },
    changes: { personId: [null, personId], formerHouseholdId: [person.householdId, null] },
  })
  return { id }
}

/** A household left by its last person hands over what it holds: only its team may have that done. */
async function emptyingRefusal(command: Command, { id, householdId }: typeof people.$inferSelect): Promise<Refusal | null> {
  if (householdId === null) return null
  const left = await command.tx.$count(people, and(eq(people.householdId, householdId), ne(people.id, id), isNull(people.archivedAt)))
  return left > 0 ? null : householdRefusal(command, householdId)
}

async function visibleHousehold(command: Command, id: string): Promise<Household> {
  const [household] = await command.tx
    .select()
    .from(households)
    .where(and(eq(households.id, id), isNull(households.archivedAt), visibleHouseholds(command)))
  if (!household) throw notFound()
  return household
}

/** The person and all their journeys, those closed or in the bin too. */
async function follow({ tx, now, actor }: Command, personId: string, householdId: string): Promise<void> {
  const changed = { householdId, updatedAt: now, updatedBy: actor.id || null }
  await tx
    .update(people)
    .set({ ...changed, version: sql`${people.version} + 1` })
    .where(eq(people.id, personId))
  await tx
    .update(journeys)
    .set({ ...changed, version: sql`${journeys.version} + 1` })
    .where(eq(journeys.personId, personId))
}

async function leave(command: Command, former: string, joined: Household): Promise<void> {
  const { tx, now } = command
  const left = await tx.$count(people, and(eq(people.householdId, former), isNull(people.archivedAt)))
  await joinTracks(command, { former, joined: joined.id, emptied: left === 0 })
  if (left > 0) {
    await settleHousehold(command, former)
    await refreshPlanned(command, await journeyIdsOf(command, former))
    return
  }
  await tx.update(householdMembers).set({ householdId: joined.id }).where(eq(householdMembers.householdId, former))
  await tx.update(needs).set({ householdId: joined.id }).where(eq(needs.householdId, former))
  const [emptied] = await tx
    .update(households)
    .set({ archivedAt: now })
    .where(and(eq(households.id, former), ne(households.id, joined.id)))
    .returning()
  const notes = [joined.notes, emptied?.notes].filter(Boolean).join('\n\n') || null
  const arrivalWishedOn = joined.arrivalWishedOn ?? emptied?.arrivalWishedOn ?? null
  await tx.update(households).set({ notes, arrivalWishedOn }).where(eq(households.id, joined.id))
}

async function touch({ tx, now, actor }: Command, id: string): Promise<void> {
  await tx
    .update(households)
    .set({ updatedAt: now, updatedBy: actor.id || null, version: sql`${households.version} + 1` })
    .where(eq(households.id, id))
}

async function journeyIdsOf({ tx }: Command, householdId: string): Promise<string[]> {
  const rows = await tx.select({ id: journeys.id }).from(journeys).where(eq(journeys.householdId, householdId))
  return rows.map(({ id }) => id)
}
