import { aidPlaceOf } from '@ancrage/domain/aids/aid-track'
import { overStatuses } from '@ancrage/domain/aids/application'
import { and, eq, isNull, notInArray } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { placeTrack } from './place-track'
import { followPlan } from './plan/follow-plan'
import { loadPipelines, type StandingTrack, standingTracks } from './standing'

const { aidApplications, journeys } = tables

/** Whether live applications lead a track: it is moved by hand no more. */
export async function leadsTrack(read: Reads, { journeyId, pipeline }: Pick<StandingTrack, 'journeyId' | 'pipeline'>): Promise<boolean> {
  if (pipeline.key !== 'aid' || journeyId === null) return false
  const live = and(
    eq(aidApplications.journeyId, journeyId),
    isNull(aidApplications.archivedAt),
    notInArray(aidApplications.status, [...overStatuses]),
  )
  return (await read.$count(aidApplications, live)) > 0
}

/**
 * Puts the aid track of a journey where its applications stand: the least advanced of those under way, else *resolved* or
 * *sans suite*. Derived: no guard, the end of the column. Frozen while the journey is closed, it follows when it thaws.
 */
export async function followApplications(command: Command, journeyId: string, reason: string | null = null): Promise<void> {
  const { tx } = command
  const rows = await tx
    .select({ status: aidApplications.status })
    .from(aidApplications)
    .where(and(eq(aidApplications.journeyId, journeyId), isNull(aidApplications.archivedAt)))
  const statuses = rows.map(({ status }) => status)
  const pipelines = (await loadPipelines(tx)).filter(({ key }) => key === 'aid')
  const [track] = await standingTracks(tx, pipelines, { journeyIds: [journeyId], householdIds: [] })
  if (track && track.frozenAt === null) {
    const place = aidPlaceOf(statuses, track.pipeline.steps)
    const step = track.pipeline.steps.find(({ id }) => id === place?.stepId) ?? track.step
    if (place) await placeTrack(command, track, { state: place.state, step, reason })
  }
  // A convention signed is a day that plans count from, whatever the track does.
  const live = await tx.$count(journeys, and(eq(journeys.id, journeyId), isNull(journeys.archivedAt)))
  if (live > 0) await followPlan(command, [journeyId])
}
