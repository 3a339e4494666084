import { familyPipelines } from '@ancrage/domain/journeys/pipeline'
import { addDays, startOf } from '@ancrage/domain/kernel/day'
import { and, between, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Asking } from '../../platform/http/actor'
import { tables } from '../../schema/tables'
import type { Condition, Counted, Key } from './counted'

const { installations, pipelines, stepChanges, steps, tracks } = tables

const pipelinesOf = ({ read }: Pick<Asking, 'read'>, keys: readonly string[]) =>
  read
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(inArray(pipelines.key, [...keys]))

/** Of a family's needs, first opened in the period, and not found unneeded since. */
const opened: Condition = ({ from, to }, asking) => {
  // By the tracks of families, a few each: the first opening of every track there is took twice as long.
  const firstOpened = asking.read
    .select({ at: sql`min(${stepChanges.at})` })
    .from(stepChanges)
    .where(and(eq(stepChanges.trackId, tracks.id), eq(stepChanges.toState, 'open')))
  return and(
    inArray(tracks.pipelineId, pipelinesOf(asking, [...familyPipelines])),
    ne(tracks.state, 'not_needed'),
    sql`${firstOpened} >= ${startOf(from)}`,
    sql`${firstOpened} < ${startOf(addDays(to, 1))}`,
  )
}

const resolved: Condition = (_parameters, { read }) =>
  and(eq(tracks.state, 'open'), inArray(tracks.stepId, read.select({ id: steps.id }).from(steps).where(eq(steps.milestone, 'resolved'))))

/** What families looked for, and found. */
export const family = {
  K18a: { where: opened },
  K18: { where: opened, numerator: resolved },
  K18c: {
    where: ({ from, to, ...others }, asking) =>
      and(
        between(installations.effectiveOn, from, to),
        inArray(
          installations.journeyId,
          asking.read
            .select({ id: tracks.journeyId })
            .from(tracks)
            .where(and(inArray(tracks.pipelineId, pipelinesOf(asking, ['spouse_job'])), resolved({ from, to, ...others }, asking))),
        ),
      ),
  },
} as const satisfies Record<string, Counted>

export const familyKeys = {
  need: () => sql`(select ${pipelines.key} from ${pipelines} where ${eq(pipelines.id, tracks.pipelineId)})`,
  outcome: (parameters, asking) =>
    sql`case when ${resolved(parameters, asking)} then 'resolved' when ${eq(tracks.state, 'open')} then 'open' else 'dropped' end`,
} as const satisfies Record<string, Key>
