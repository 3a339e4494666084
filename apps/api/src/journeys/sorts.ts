import { journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { type ShippedPipeline, shippedPipelines } from '@ancrage/domain/journeys/pipeline'
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { tables } from '../schema/tables'
import { professionOf } from '../territory/placed'

const { journeys, people, pipelines, steps, tracks, users } = tables

/** What journeys are ordered by as people read them: names by their letters, phases and steps by their rank. */
export const journeySorts: Readonly<Record<string, SQLiteColumn | SQL>> = {
  name: journeys.search,
  professionCode: professionOf('journeys'),
  phase: ranked(journeys.phase, phaseChoices.values),
  status: ranked(journeys.status, journeyStatusChoices.values),
  advisorId: sql`(select ${users.name} from ${users} where ${eq(users.id, journeys.advisorId)})`,
  lastExchangeOn: sql`(select ${people.lastExchangeOn} from ${people} where ${eq(people.id, journeys.personId)})`,
  ...Object.fromEntries(shippedPipelines.map((pipeline) => [`step.${pipeline.key}`, stepOf(pipeline)])),
}

/** The place of a value in its closed list; nothing where there is none. */
function ranked(column: SQLiteColumn, values: readonly string[]): SQL {
  const cases = values.map((value, rank) => sql`when ${sql.raw(`'${value}'`)} then ${sql.raw(String(rank))}`)
  return sql`case ${column} ${sql.join(cases, sql` `)} end`
}

/** How far the open track of a journey, or of its household, stands in a pipeline. */
function stepOf({ key, scope }: ShippedPipeline): SQL {
  const own = scope === 'household' ? eq(tracks.householdId, journeys.householdId) : eq(tracks.journeyId, journeys.id)
  return sql`(select ${steps.position} from ${tracks} inner join ${steps} on ${eq(steps.id, tracks.stepId)}
    where ${and(own, eq(tracks.state, 'open'), isNull(tracks.archivedAt))}
      and ${tracks.pipelineId} = (select ${pipelines.id} from ${pipelines} where ${pipelines.key} = ${key} and ${pipelines.archivedAt} is null))`
}
