import { ageOf, commonPeriods, type Period, staysOf } from '@ancrage/domain/journeys/step-days'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { one } from '../platform/http/records'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { userNames } from './names'
import { servedTracks } from './served'
import type { TrackRow } from './standing'

const { journeyClosures, journeys, stepChanges, steps } = tables

/** The days a track spent in each step, set aside, or frozen: « Recherche · 12 j », their sum its age (feature 5). */
export async function trackHistory(asking: Asking, id: string) {
  const { read, today } = asking
  const track = (await one(servedTracks, read, asking, id)) as unknown as TrackRow
  const rows = await read.select().from(stepChanges).where(eq(stepChanges.trackId, id)).orderBy(asc(stepChanges.at), asc(stepChanges.id))
  const changes = rows.map(({ toStepId, toState, ...row }) => ({ ...row, stepId: toStepId, state: toState }))
  const labels = await stepLabels(
    read,
    changes.map(({ stepId }) => stepId),
  )
  const authors = await userNames(
    read,
    changes.map(({ by }) => by),
  )
  const stays = staysOf(changes, await frozenPeriods(read, track), today)
  return {
    ageDays: ageOf(changes, today),
    stays: stays.map(({ change: { stepId, state, at, by, reason }, ...stay }) => ({
      ...stay,
      stepId,
      label: labels.get(stepId ?? '') ?? null,
      state,
      at,
      author: authors.get(by ?? '') ?? null,
      reason,
    })),
  }
}

/** Labels of steps, those that are no more included: what was is told as it was. */
async function stepLabels(read: Reads, ids: readonly (string | null)[]) {
  const known = ids.filter((id) => id !== null)
  const rows = await read
    .select({ id: steps.id, label: steps.label })
    .from(steps)
    .where(inArray(steps.id, [...new Set(known)]))
  return new Map(rows.map(({ id, label }) => [id, label]))
}

/** When a track was frozen: while its journey was closed; for a household's, while none of its journeys was at work. */
async function frozenPeriods(read: Reads, { journeyId, householdId }: TrackRow): Promise<Period[]> {
  const owned = journeyId ? eq(journeys.id, journeyId) : and(eq(journeys.householdId, householdId ?? ''), isNull(journeys.archivedAt))
  const owners = await read.select({ id: journeys.id, openedOn: journeys.openedOn }).from(journeys).where(owned)
  const closures = await read
    .select()
    .from(journeyClosures)
    .where(
      inArray(
        journeyClosures.journeyId,
        owners.map(({ id }) => id),
      ),
    )
    .orderBy(asc(journeyClosures.closedOn), asc(journeyClosures.id))
  return commonPeriods(
    owners.map(({ id, openedOn }) => [
      ...(journeyId ? [] : beforeOpening(openedOn)),
      ...closures
        .filter((closure) => closure.journeyId === id && closure.reopenedOn !== closure.closedOn)
        .map(({ closedOn, reopenedOn }) => ({ from: closedOn, until: reopenedOn })),
    ]),
  )
}

/** A contact not yet opened is not at work: it does not keep its household's tracks from freezing. */
function beforeOpening(openedOn: Day | null): Period[] {
  return [{ from: '1900-01-01' as Day, until: openedOn }]
}
