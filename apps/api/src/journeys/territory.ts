import { and, eq, exists, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { communes, journeys, journeyTargetCommunes, people, sectorCommunes } = tables

type Reading = Pick<Asking, 'read' | 'today'>

/** Where a journey belongs, as a column of a query on journeys: its first target commune, else its person's. */
export const communeOfJourney: SQL<string | null> = sql`coalesce(
  (select min(${journeyTargetCommunes.communeCode}) from ${journeyTargetCommunes} where ${journeyTargetCommunes.journeyId} = ${journeys.id}),
  (select ${people.communeCode} from ${people} where ${people.id} = ${journeys.personId}))`

/** The EPCI of that commune. */
export const epciOfJourney: SQL<string | null> =
  sql`(select ${communes.epciCode} from ${communes} where ${communes.code} = ${communeOfJourney})`

/** The profession of a journey's person. */
export const professionOfJourney: SQL<string | null> =
  sql`(select ${people.professionCode} from ${people} where ${people.id} = ${journeys.personId})`

/** Active, and no open task due today or later that a person planned or confirmed (see `isStalled`). */
export function stalledWhere(today: string): SQL {
  const unplanned = or(isNull(journeys.plannedUntilOn), lt(journeys.plannedUntilOn, today as never))
  return and(eq(journeys.status, 'active'), unplanned) as SQL
}

/** What lists and boards may narrow journeys to, beside their fields. */
export const journeyFilters = {
  stalled: (wanted: boolean, { today }: Reading) => (wanted ? stalledWhere(today) : sql`not (${stalledWhere(today)})`),
  professionCode: (code: string, { read }: Reading) => personIs(read, eq(people.professionCode, code)),
  epciCode: (code: string) => sql`${epciOfJourney} = ${code}`,
  sectorId: (id: string, { read }: Reading) =>
    inArray(
      communeOfJourney,
      read.select({ code: sectorCommunes.communeCode }).from(sectorCommunes).where(eq(sectorCommunes.sectorId, id)),
    ),
}

function personIs(read: Reads, condition: SQL): SQL {
  return exists(
    read
      .select({ one: sql`1` })
      .from(people)
      .where(and(eq(people.id, journeys.personId), condition)),
  )
}
