import type { Day } from '@ancrage/domain/kernel/day'
import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import { notFound } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { installations, journeys, journeyTargetCommunes, people } = tables

/** What the records of a person say for a simulation. */
export interface KnownOfPerson {
  readonly professionCode: string | null
  readonly communeCode: string | null
  readonly installationOn: Day | null
}

/**
 * Profession, commune and day of installation of a person: where and when they settled last, else as their journey at work
 * means to, else where they live. A person missing or in the bin is 404.
 */
export async function knownOfPerson(read: Reads, personId: string): Promise<KnownOfPerson> {
  const [person] = await read
    .select({ professionCode: people.professionCode, communeCode: people.communeCode })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.archivedAt)))
  if (!person) throw notFound()
  const [installed] = await read
    .select({ communeCode: installations.communeCode, installationOn: installations.effectiveOn })
    .from(installations)
    .where(and(eq(installations.personId, personId), isNull(installations.archivedAt)))
    .orderBy(desc(installations.effectiveOn), desc(installations.id))
    .limit(1)
  if (installed) return { ...person, ...installed }
  const [meant] = await read
    .select({ communeCode: journeyTargetCommunes.communeCode, installationOn: journeys.targetOn })
    .from(journeys)
    .leftJoin(journeyTargetCommunes, eq(journeyTargetCommunes.journeyId, journeys.id))
    .where(and(eq(journeys.personId, personId), ne(journeys.status, 'closed'), isNull(journeys.archivedAt)))
    .orderBy(desc(journeys.enteredOn), asc(journeys.id), asc(journeyTargetCommunes.communeCode))
    .limit(1)
  return {
    professionCode: person.professionCode,
    communeCode: meant?.communeCode ?? person.communeCode,
    installationOn: meant?.installationOn ?? null,
  }
}
