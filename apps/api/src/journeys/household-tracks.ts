import { isAtWork } from '@ancrage/domain/journeys/journey'
import { startingPipelines } from '@ancrage/domain/journeys/pipeline'
import { hasReached } from '@ancrage/domain/journeys/steps'
import { pipelineOfNeed } from '@ancrage/domain/people/household'
import { openTaskStatuses } from '@ancrage/domain/tasks/task'
import { and, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { makeTrack, placeTrack } from './place-track'
import { followPlan } from './plan/follow-plan'
import { type JourneyRow, loadPipelines, standingTracks } from './standing'

const { journeys, needs, tasks, tracks } = tables

type Need = Pick<typeof needs.$inferSelect, 'kind' | 'householdId'>

/**
 * Brings a household's tracks in line with its journeys: frozen where they stand when none is at work, thawed when one
 * is, in the bin with the last journey; and in a couple of professionals at work, both spouse's job tracks are
 * *sans objet*. Freezing and thawing change no version.
 */
export async function settleHousehold(command: Command, householdId: string): Promise<void> {
  const { tx, now } = command
  const live = await tx
    .select()
    .from(journeys)
    .where(and(eq(journeys.householdId, householdId), isNull(journeys.archivedAt)))
  const working = live.filter(isAtWork)
  const ofHousehold = eq(tracks.householdId, householdId)
  if (live.length === 0)
    await tx
      .update(tracks)
      .set({ archivedAt: now })
      .where(and(ofHousehold, isNull(tracks.archivedAt)))
  else
    await tx
      .update(tracks)
      .set({ archivedAt: null })
      .where(and(ofHousehold, isNotNull(tracks.archivedAt)))
  if (working.length > 0)
    await tx
      .update(tracks)
      .set({ frozenAt: null })
      .where(and(ofHousehold, isNotNull(tracks.frozenAt)))
  else await freeze(command, householdId)
  if (new Set(working.map(({ personId }) => personId)).size > 1) await leaveOutSpouses(command, working)
}

async function freeze(command: Command, householdId: string): Promise<void> {
  const { tx, now } = command
  const frozen = await tx
    .update(tracks)
    .set({ frozenAt: now })
    .where(and(eq(tracks.householdId, householdId), isNull(tracks.frozenAt)))
    .returning({ id: tracks.id })
  const trackIds = frozen.map(({ id }) => id)
  await cancelTasks(command, inArray(tasks.trackId, trackIds))
}

/** Cancels the open tasks that a condition holds for. */
export async function cancelTasks({ tx, now, actor }: Command, where: SQL | undefined): Promise<void> {
  await tx
    .update(tasks)
    .set({ status: 'cancelled', updatedAt: now, updatedBy: actor.id || null, version: sql`${tasks.version} + 1` })
    .where(and(where, inArray(tasks.status, [...openTaskStatuses]), isNull(tasks.archivedAt)))
}

async function leaveOutSpouses(command: Command, working: readonly JourneyRow[]): Promise<void> {
  const journeyIds = working.map(({ id }) => id)
  const all = await standingTracks(command.tx, await loadPipelines(command.tx), { journeyIds, householdIds: [] })
  for (const track of all) if (track.pipeline.key === 'spouse_job') await placeTrack(command, track, { state: 'not_needed' })
}

/** Makes the tracks a journey and its household lack, at their first step; *sans objet* but for those a journey begins with. */
export async function makeMissingTracks(command: Command, { id, householdId }: Pick<JourneyRow, 'id' | 'householdId'>): Promise<void> {
  const { tx } = command
  const made = await tx
    .select({ pipelineId: tracks.pipelineId })
    .from(tracks)
    .where(or(eq(tracks.journeyId, id), eq(tracks.householdId, householdId)))
  const has = new Set(made.map(({ pipelineId }) => pipelineId))
  for (const pipeline of await loadPipelines(tx)) {
    if (has.has(pipeline.id)) continue
    const owner = pipeline.scope === 'household' ? { householdId } : { journeyId: id }
    await makeTrack(command, pipeline, { ...owner, state: startingPipelines.has(pipeline.key) ? 'open' : 'not_needed' })
  }
}

/** What the open needs of a household ask of its tracks; called when a journey opens. */
export async function followOpenNeeds(command: Command, householdId: string): Promise<void> {
  const open = await command.tx
    .selectDistinct({ kind: needs.kind, householdId: needs.householdId })
    .from(needs)
    .where(and(eq(needs.householdId, householdId), eq(needs.status, 'open'), isNull(needs.archivedAt)))
  for (const need of open) await followNeed(command, need)
}

/**
 * A need recorded opens its family track; one for a crèche or a school recorded after *resolved* brings that track back
 * to its first step. In a couple of professionals the spouse's job stays *sans objet*; nothing moves on what is frozen.
 */
export async function followNeed(command: Command, { kind, householdId }: Need): Promise<void> {
  const key = pipelineOfNeed[kind]
  if (!key) return
  const { tx } = command
  const owners = await tx
    .select()
    .from(journeys)
    .where(
      and(eq(journeys.householdId, householdId), ne(journeys.status, 'closed'), isNotNull(journeys.openedOn), isNull(journeys.archivedAt)),
    )
  if (key === 'spouse_job' && new Set(owners.map(({ personId }) => personId)).size > 1) return
  const journeyIds = owners.map(({ id }) => id)
  const all = await standingTracks(tx, await loadPipelines(tx), { journeyIds, householdIds: [householdId] })
  for (const track of all) {
    if (track.pipeline.key !== key || track.frozenAt !== null) continue
    const again = key === 'childcare' && track.step !== undefined && hasReached(track.pipeline.steps, track.step, 'resolved')
    await placeTrack(command, track, { state: 'open', step: again ? track.pipeline.steps[0] : track.step })
  }
  await followPlan(command, journeyIds)
}
