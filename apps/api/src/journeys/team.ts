import type { Day } from '@ancrage/domain/kernel/day'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { membershipsOf } from '../access/scope'
import type { Actor, Command } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import type { JourneyRow } from './standing'

const { journeyMembers, journeys, users } = tables

type Owner = Pick<JourneyRow, 'id' | 'advisorId'>

/**
 * Why someone who sees these journeys may not change them (or what they share), or null: their teams may, whoever stands in
 * for one of them today, managers, and any advisor as long as none of them has a referent. `params.names` says who may.
 */
export async function teamRefusal(
  read: Reads,
  { actor, today }: { actor: Actor; today: Day },
  owners: readonly Owner[],
): Promise<Refusal | null> {
  if (actor.roles.includes('manager')) return null
  const unowned = owners.every(({ advisorId }) => advisorId === null)
  if (unowned && actor.roles.includes('advisor')) return null
  const ids = owners.map(({ id }) => id)
  const team = await read
    .selectDistinct({ userId: users.id, name: users.name })
    .from(journeyMembers)
    .innerJoin(users, membershipsOf(users.id, today))
    .where(inArray(journeyMembers.journeyId, ids))
    .orderBy(asc(users.name))
  return team.some(({ userId }) => userId === actor.id) ? null : refuse('not_yours', { names: team.map(({ name }) => name) })
}

/** The journeys that a household's content and tracks belong to: its live ones, else all it has. */
export async function ownersOfHousehold(read: Reads, householdId: string): Promise<JourneyRow[]> {
  const all = await read
    .select()
    .from(journeys)
    .where(and(eq(journeys.householdId, householdId), isNull(journeys.archivedAt)))
    .orderBy(asc(journeys.id))
  const live = all.filter(({ status }) => status !== 'closed')
  return live.length > 0 ? live : all
}

/** The journeys that a track belongs to. */
export async function ownersOfTrack(read: Reads, track: { journeyId: string | null; householdId: string | null }): Promise<JourneyRow[]> {
  if (track.householdId !== null) return ownersOfHousehold(read, track.householdId)
  return read
    .select()
    .from(journeys)
    .where(eq(journeys.id, track.journeyId ?? ''))
}

/** Why someone may not change what a household holds, though they may read it: opening it with a reason gives no pen. */
export async function householdRefusal(command: Command, householdId: string): Promise<Refusal | null> {
  return teamRefusal(command.tx, command, await ownersOfHousehold(command.tx, householdId))
}
