import { applicationSearch } from '@ancrage/domain/aids/application'
import { phaseOf } from '@ancrage/domain/journeys/phase'
import { latest } from '@ancrage/domain/kernel/day'
import { isPlanned, openTaskStatuses } from '@ancrage/domain/tasks/task'
import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { loadPipelines, milestonesOf, type Pipeline, standingTracks, tracksOf } from './standing'

const { aidApplications, journeys, people, tasks, tracks } = tables

/**
 * Stores how far journeys are planned: the latest day of their open tasks, those of their household's tracks included,
 * that a person planned or confirmed. Changes no version.
 */
export async function refreshPlanned({ tx }: Pick<Command, 'tx'>, journeyIds: readonly string[]): Promise<void> {
  const rows = await journeysOf(tx, journeyIds)
  if (rows.length === 0) return
  const shared = await tx
    .select({ id: tracks.id, householdId: tracks.householdId })
    .from(tracks)
    .where(
      inArray(
        tracks.householdId,
        rows.map((row) => row.householdId),
      ),
    )
  const open = await tx
    .select()
    .from(tasks)
    .where(
      and(
        or(
          inArray(tasks.journeyId, [...journeyIds]),
          inArray(
            tasks.trackId,
            shared.map(({ id }) => id),
          ),
        ),
        inArray(tasks.status, [...openTaskStatuses]),
        isNull(tasks.archivedAt),
      ),
    )
  for (const row of rows) {
    const ofHousehold = new Set(shared.filter((track) => track.householdId === row.householdId).map(({ id }) => id))
    const own = open.filter((task) => task.journeyId === row.id || (task.trackId !== null && ofHousehold.has(task.trackId)))
    const plannedUntilOn = latest(own.filter(isPlanned).map(({ dueOn }) => dueOn))
    if (plannedUntilOn !== row.plannedUntilOn) await tx.update(journeys).set({ plannedUntilOn }).where(eq(journeys.id, row.id))
  }
}

/** Stores the phase of a journey, from where its contact and installation tracks stand; changes no version. */
export async function refreshPhase(
  { tx, today }: Pick<Command, 'tx' | 'today'>,
  journeyId: string,
  known?: readonly Pipeline[],
): Promise<void> {
  const [row] = await journeysOf(tx, [journeyId])
  if (!row) return
  const own = tracksOf(await standingTracks(tx, known ?? (await loadPipelines(tx)), { journeyIds: [journeyId], householdIds: [] }), row)
  const phase = phaseOf(own.map((track) => ({ pipelineKey: track.pipeline.key, state: track.state, milestones: milestonesOf(track) })))
  if (phase === row.phase) return
  await tx
    .update(journeys)
    .set({ phase, phaseSince: phase && today })
    .where(eq(journeys.id, journeyId))
}

/** Stores what the journeys and the aid applications of a person are searched by, when the person's own search changes; changes no version. */
export async function refreshSearch({ tx }: Pick<Command, 'tx'>, personId: string): Promise<void> {
  const rows = await tx
    .select({ id: journeys.id, number: journeys.number, search: people.search })
    .from(journeys)
    .innerJoin(people, eq(people.id, journeys.personId))
    .where(eq(journeys.personId, personId))
  for (const { id, number, search } of rows) {
    await tx
      .update(journeys)
      .set({ search: journeySearch(search, number) })
      .where(eq(journeys.id, id))
  }
  const asked = await tx
    .select({ id: aidApplications.id, number: aidApplications.number, search: people.search })
    .from(aidApplications)
    .innerJoin(people, eq(people.id, aidApplications.personId))
    .where(eq(aidApplications.personId, personId))
  for (const { id, number, search } of asked) {
    await tx
      .update(aidApplications)
      .set({ search: applicationSearch(search, number) })
      .where(eq(aidApplications.id, id))
  }
}

/** What a journey is searched by: all that its person is, then its number however typed. */
export function journeySearch(personSearch: string, number: string): string {
  return `${personSearch} | ${number} ${number.replace('-', '')}`
}

function journeysOf(tx: Command['tx'], ids: readonly string[]) {
  return tx
    .select()
    .from(journeys)
    .where(inArray(journeys.id, [...ids]))
}
