import { milestonesUpTo } from '@ancrage/domain/journeys/steps'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import { and, asc, inArray, isNull, or } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { journeys, pipelines, steps, tracks } = tables

export type JourneyRow = typeof journeys.$inferSelect
export type TrackRow = typeof tracks.$inferSelect
export type StepRow = typeof steps.$inferSelect

/** A pipeline with its steps, in order. */
export interface Pipeline {
  readonly id: string
  readonly key: string
  readonly label: Bilingual
  readonly scope: 'journey' | 'household'
  readonly steps: readonly StepRow[]
}

/** A track and its place in its pipeline; `index` counts from 0, -1 on a step that is no more. */
export interface StandingTrack extends TrackRow {
  readonly pipeline: Pipeline
  readonly step: StepRow | undefined
  readonly index: number
}

/** Every pipeline of the site, in order. */
export async function loadPipelines(read: Reads): Promise<Pipeline[]> {
  const known = await read.select().from(pipelines).where(isNull(pipelines.archivedAt)).orderBy(asc(pipelines.position), asc(pipelines.id))
  const all = await read.select().from(steps).where(isNull(steps.archivedAt)).orderBy(asc(steps.position), asc(steps.id))
  return known.map(({ id, key, label, scope }) => ({ id, key, label, scope, steps: all.filter((step) => step.pipelineId === id) }))
}

/** The tracks of some journeys and households, those in the bin left out, in the order of the pipelines. */
export async function standingTracks(
  read: Reads,
  known: readonly Pipeline[],
  owners: { readonly journeyIds: readonly string[]; readonly householdIds: readonly string[] },
): Promise<StandingTrack[]> {
  const rows = await read
    .select()
    .from(tracks)
    .where(
      and(
        or(inArray(tracks.journeyId, [...owners.journeyIds]), inArray(tracks.householdId, [...owners.householdIds])),
        isNull(tracks.archivedAt),
      ),
    )
  return known.flatMap((pipeline) => rows.filter((row) => row.pipelineId === pipeline.id).map((row) => standing(row, pipeline)))
}

/** A track placed among the steps of its pipeline. */
export function standing(track: TrackRow, pipeline: Pipeline): StandingTrack {
  const index = pipeline.steps.findIndex(({ id }) => id === track.stepId)
  return { ...track, pipeline, index, step: pipeline.steps[index] }
}

/** The milestones of the steps at or before the one a track stands on. */
export function milestonesOf({ pipeline, step }: StandingTrack) {
  return step ? milestonesUpTo(pipeline.steps, step) : []
}

/** The tracks of one journey among several: its own and its household's. */
export function tracksOf<T extends Pick<TrackRow, 'journeyId' | 'householdId'>>(
  all: readonly T[],
  journey: Pick<JourneyRow, 'id' | 'householdId'>,
): T[] {
  return all.filter((track) => track.journeyId === journey.id || track.householdId === journey.householdId)
}
