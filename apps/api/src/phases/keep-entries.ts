import { type Milestone, type Phase, phaseChoices } from '@ancrage/domain/journeys/phase'
import { phaseEntries as entriesOf, type FirstDays } from '@ancrage/domain/journeys/phase-entries'
import { type Day, dayOf } from '@ancrage/domain/kernel/day'
import { and, eq, inArray, isNotNull, min } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { inBatches } from '../platform/store/batches'
import { tables } from '../schema/tables'

const { phaseEntries, stepChanges, tracks } = tables

/** Keeps that journeys entered a step, where it bears a phase that they had never entered, with the delays that follow. */
export async function keepEntry(
  { tx, today }: Pick<Command, 'tx' | 'today'>,
  journeyIds: readonly string[],
  milestone: Milestone | null,
): Promise<void> {
  const phase = phaseChoices.values.find((one) => one === milestone)
  if (!phase) return
  for (const some of inBatches(journeyIds)) {
    const { journeyId, firstOn } = phaseEntries
    const known = await tx.select({ journeyId, phase: phaseEntries.phase, firstOn }).from(phaseEntries).where(inArray(journeyId, some))
    const before = byJourney(known)
    const entered = some.filter((id) => before.get(id)?.[phase] === undefined)
    await write(tx, new Map(entered.map((id) => [id, { ...before.get(id), [phase]: today }])))
  }
}

/** Keeps the first entries of every journey from what their changes of step tell: for a base made before they were kept. */
export async function keepAllEntries({ tx }: Pick<Command, 'tx'>): Promise<void> {
  const rows = await tx
    .select({ journeyId: tracks.journeyId, phase: stepChanges.milestone, at: min(stepChanges.at) })
    .from(stepChanges)
    .innerJoin(tracks, eq(tracks.id, stepChanges.trackId))
    .where(and(isNotNull(tracks.journeyId), inArray(stepChanges.milestone, [...phaseChoices.values]), eq(stepChanges.toState, 'open')))
    .groupBy(tracks.journeyId, stepChanges.milestone)
  await write(
    tx,
    byJourney(
      rows.flatMap(({ journeyId, phase, at }) => (journeyId && at ? [{ journeyId, phase: phase as Phase, firstOn: dayOf(at) }] : [])),
    ),
  )
}

async function write(tx: Command['tx'], first: ReadonlyMap<string, FirstDays>): Promise<void> {
  const ids = [...first.keys()]
  for (const some of inBatches(ids)) await tx.delete(phaseEntries).where(inArray(phaseEntries.journeyId, some))
  const rows = ids.flatMap((journeyId) => entriesOf(first.get(journeyId) ?? {}).map((entry) => ({ journeyId, ...entry })))
  for (const some of inBatches(rows)) await tx.insert(phaseEntries).values(some)
}

function byJourney(rows: readonly { journeyId: string; phase: Phase; firstOn: Day }[]): Map<string, FirstDays> {
  const first = new Map<string, FirstDays>()
  for (const { journeyId, phase, firstOn } of rows) first.set(journeyId, { ...first.get(journeyId), [phase]: firstOn })
  return first
}
