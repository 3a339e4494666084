import { seniorAge } from '@ancrage/domain/indicators/definitions'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../../platform/http/actor'
import { tables } from '../../schema/tables'
import { inSlices, type Placed, slicedBy } from '../../territory/placed'
import type { Condition, Counted, Key, Parameters } from './counted'

const { communes, installations, people, practices } = tables

/** A place of practice that no installation tells of: its own commune and profession, and the advisor of who practises there. */
const practicePlace: Placed = {
  commune: practices.communeCode,
  profession: practices.professionCode,
  followedBy: (advisorId) => sql`(select ${people.advisorId} from ${people} where ${eq(people.id, practices.personId)}) = ${advisorId}`,
}

/** Begun by a day and not ended by it: the day of the end is the first one out of practice. */
export const lastsOn = (begun: SQLiteColumn, ended: SQLiteColumn, on: Day): SQL =>
  and(or(isNull(begun), lte(begun, on)), or(isNull(ended), gt(ended, on))) as SQL

/** An installation of somebody known that lasts on the last day asked. */
const installed: Condition = ({ to, from: _from, ...slices }, asking) =>
  and(
    isNull(installations.archivedAt),
    isNotNull(installations.personId),
    lastsOn(installations.effectiveOn, installations.endedOn, to),
    inSlices('installations', slices, asking),
  )

/** A place of practice of the territory in force on the last day asked. */
const practising: Condition = ({ to, from: _from, ...slices }, asking) =>
  and(
    isNull(practices.archivedAt),
    lastsOn(practices.startedOn, practices.endedOn, to),
    sql`${practices.communeCode} in ${asking.read.select({ code: communes.code }).from(communes).where(eq(communes.inTerritory, true))}`,
    slicedBy(practicePlace, slices, asking),
  )

/** The people in practice in the territory on the last day asked, by an installation that lasts or a place of practice in force. */
export const practises: Condition = (parameters, asking) => {
  const settled = asking.read.select({ id: installations.personId }).from(installations).where(installed(parameters, asking))
  const others = asking.read.select({ id: practices.personId }).from(practices).where(practising(parameters, asking))
  return sql`(${people.id} in ${settled} or ${people.id} in ${others})`
}

/** Where each of them practises: a row a person and a place, which an installation and a place of practice may both tell. */
export async function readPracticePlaces(
  parameters: Parameters,
  asking: Asking,
): Promise<{ personId: string | null; communeCode: string }[]> {
  const isLive = isNull(people.archivedAt)
  const rows = await Promise.all([
    asking.read
      .select({ personId: installations.personId, communeCode: installations.communeCode })
      .from(installations)
      .innerJoin(people, and(eq(people.id, installations.personId), isLive))
      .where(installed(parameters, asking)),
    asking.read
      .select({ personId: practices.personId, communeCode: practices.communeCode })
      .from(practices)
      .innerJoin(people, and(eq(people.id, practices.personId), isLive))
      .where(practising(parameters, asking)),
  ])
  return rows.flat()
}

/** The last year of birth of those who count as seniors in the year of a day. */
const seniorBirthYear = (to: Day): number => Number(to.slice(0, 4)) - seniorAge

/** Who practises on the last day of the period. */
export const practitioners = {
  K19p: { where: practises, slicedWithin: true },
  K19i: { where: ({ to }) => and(isNull(installations.personId), lastsOn(installations.effectiveOn, installations.endedOn, to)) },
  K14: {
    where: (parameters, asking) => and(isNotNull(people.birthYear), practises(parameters, asking)),
    slicedWithin: true,
    numerator: ({ to }) => lte(people.birthYear, seniorBirthYear(to)),
  },
  K14u: { where: (parameters, asking) => and(isNull(people.birthYear), practises(parameters, asking)), slicedWithin: true },
} as const satisfies Record<string, Counted>

export const practitionerKeys = {
  age: ({ to }) => sql`case when ${people.birthYear} is null then 'unknown'
    when ${people.birthYear} <= ${sql.raw(String(seniorBirthYear(to)))} then 'from_60' else 'under_60' end`,
} as const satisfies Record<string, Key>
