import { begunBy } from '@ancrage/domain/installations/retention'
import { and, between, eq, exists, gt, isNull, lt, lte, ne, not, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { tables } from '../../schema/tables'
import type { Condition, Counted, Key } from './counted'
import { lastsOn } from './practitioners'
import { arrivals, exits } from './renewal'

const { departures, installations: table } = tables
const another = alias(table, 'another')

const inPeriod: Condition = ({ from, to }) => between(table.effectiveOn, from, to)
const accompanied: Condition = () => eq(table.attribution, 'accompanied')

/** Another row of the same person: the registry holds installations of the territory alone. */
const ofThePerson: SQL = and(eq(another.personId, table.personId), ne(another.id, table.id), isNull(another.archivedAt)) as SQL

/** Of those who had settled so many years before the last day, each by their first row. */
const settledFor =
  (years: number): Condition =>
  ({ to }, { read }) => {
    const before = or(lt(another.effectiveOn, table.effectiveOn), and(eq(another.effectiveOn, table.effectiveOn), lt(another.id, table.id)))
    const earlier = read.select({ one: sql`1` }).from(another).where(and(ofThePerson, before))
    return and(lte(table.effectiveOn, begunBy(to, 12 * years)), not(exists(earlier)))
  }

/** Whose installation lasts on the last day, or who practises by another one then: moved, not gone. */
const stillHere: Condition = ({ to }, { read }) => {
  const elsewhere = read
    .select({ one: sql`1` })
    .from(another)
    .where(and(ofThePerson, lastsOn(another.effectiveOn, another.endedOn, to)))
  return or(isNull(table.endedOn), gt(table.endedOn, to), exists(elsewhere))
}

const retention = (years: number): Counted => ({ where: settledFor(years), numerator: stillHere })

/** Who settled, with or without the mission, and who left. */
export const installations = {
  K5: { where: inPeriod },
  K6: { where: (parameters, asking) => and(inPeriod(parameters, asking), accompanied(parameters, asking)) },
  K7: { where: inPeriod, numerator: accompanied },
  K8a: { where: arrivals },
  K8b: { where: exits },
  K12a: retention(1),
  K12b: retention(3),
  K12c: retention(5),
} as const satisfies Record<string, Counted>

export const installationKeys = {
  profession: (_parameters, _asking, resource) => (resource === 'departures' ? departures.professionCode : table.professionCode),
  attribution: () => table.attribution,
  reason: () => sql`coalesce(${departures.reason}, 'unknown')`,
} as const satisfies Record<string, Key>
