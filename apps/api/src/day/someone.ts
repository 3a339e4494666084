import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { communes, journeys, journeyTargetCommunes, people } = tables

/** The name of a journey's first target commune, else of the one its person lives in. */
const communeName: SQL<string | null> = sql`(select ${communes.name} from ${communes} where ${communes.code} = coalesce(
  (select min(${journeyTargetCommunes.communeCode}) from ${journeyTargetCommunes} where ${journeyTargetCommunes.journeyId} = ${journeys.id}),
  ${people.communeCode}))`

/** What a line says of a person, in a query of people with their journey. */
export const someone = {
  id: people.id,
  civility: people.civility,
  lastName: people.lastName,
  firstName: people.firstName,
  professionCode: people.professionCode,
  specialtyCode: people.specialtyCode,
  phone: people.phone,
  communeName,
}

/** The people some tasks are about, as each task's journey places them: two rows for someone seen in two journeys. */
export async function peopleOf(read: Reads, tasks: readonly { personId: string | null; journeyId: string | null }[]) {
  const personIds = [...new Set(tasks.map(({ personId }) => personId).filter((id) => id !== null))]
  const journeyIds = [...new Set(tasks.map(({ journeyId }) => journeyId).filter((id) => id !== null))]
  if (personIds.length === 0) return []
  return read
    .select({ someone, journey: { id: journeys.id, householdId: journeys.householdId } })
    .from(people)
    .leftJoin(journeys, and(eq(journeys.personId, people.id), inArray(journeys.id, journeyIds)))
    .where(inArray(people.id, personIds))
}
