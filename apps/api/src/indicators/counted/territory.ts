import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import { addMonths } from '@ancrage/domain/kernel/day'
import { and, between, eq, gt, inArray, isNotNull, isNull, lte, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { tables } from '../../schema/tables'
import { communeOf, inSlices, type Placed, slicedBy } from '../../territory/placed'
import type { Condition, Counted, Key } from './counted'
import { practitioners } from './practitioners'

const { communes, departures, epcis, journeys } = tables

/** Expected within some months after the last day of the period, and not come yet that day. */
const leavesWithin =
  (months: number): Condition =>
  ({ to }) =>
    and(between(departures.expectedOn, to, addMonths(to, months)), or(isNull(departures.leftOn), gt(departures.leftOn, to)))

/** Open, on the way to an installation and not there yet. Told by what it is not: few are closed of those it must not read. */
const candidate: SQL = and(
  notInArray(journeys.status, ['to_qualify', 'closed']),
  inArray(journeys.type, [...funnelTypes]),
  or(isNull(journeys.phase), notInArray(journeys.phase, ['installed', 'anchored'])),
) as SQL

/** A commune is where it is, of no profession and nobody's. */
export const communePlace: Placed = { commune: communes.code, profession: sql`null`, followedBy: () => sql`1 = 0` }

/** The EPCI of the place asked that no candidate of the profession and advisor asked is counted in. */
const withoutCandidate: Condition = ({ from: _from, to: _to, professionCode, advisorId, ...places }, asking) => {
  const { read } = asking
  const asked = read
    .select({ code: communes.epciCode })
    .from(communes)
    .where(and(eq(communes.inTerritory, true), slicedBy(communePlace, places, asking)))
  const aimed = read
    .select({ code: communes.epciCode })
    .from(communes)
    .where(
      and(
        isNotNull(communes.epciCode),
        inArray(
          communes.code,
          read
            .select({ code: communeOf('journeys') })
            .from(journeys)
            .where(and(isNull(journeys.archivedAt), candidate, inSlices('journeys', { professionCode, advisorId }, asking))),
        ),
      ),
    )
  return and(eq(epcis.inTerritory, true), inArray(epcis.code, asked), notInArray(epcis.code, aimed))
}

/** Who practises where, who is about to leave, and where nobody is expected. */
export const territory = {
  ...practitioners,
  K14d: { where: leavesWithin(24) },
  K14e: { where: leavesWithin(60) },
  K19c: { where: () => candidate },
  K19z: { where: withoutCandidate, slicedWithin: true },
} as const satisfies Record<string, Counted>

export const territoryKeys = {
  horizon: ({ to }) => {
    const within = (months: number) => lte(departures.expectedOn, addMonths(to, months))
    return sql`case when ${within(12)} then 'one_year' when ${within(36)} then 'three_years' else 'five_years' end`
  },
  certainty: () => departures.certainty,
} as const satisfies Record<string, Key>
