import type { departureCalendar } from '@ancrage/contract/departure-calendar'
import type { ReplyOf } from '@ancrage/contract/route'
import { bornBy, leavingByAge } from '@ancrage/domain/departures/by-age'
import { calendarMonths } from '@ancrage/domain/departures/calendar'
import type { IndicatorFigure } from '@ancrage/domain/indicators/parameters'
import { addDays, addMonths } from '@ancrage/domain/kernel/day'
import { and, asc, eq, gt, isNull, lte, notExists, or, sql } from 'drizzle-orm'
import { someone } from '../day/someone'
import { inIndicator } from '../indicators/figures'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { readSetting } from '../site/read-setting'
import { practisedIn } from './practised-in'

const { departures, installations, journeys, people } = tables

type Narrowed = Pick<IndicatorFigure, 'professionCode' | 'epciCode' | 'sectorId'>

/** The installations of someone since they left. */
const settledSince = (read: Asking['read']) =>
  read
    .select({ one: sql`1` })
    .from(installations)
    .where(
      and(
        eq(installations.personId, departures.personId),
        isNull(installations.archivedAt),
        gt(installations.effectiveOn, departures.leftOn),
      ),
    )

/**
 * Who practises (K19p) and may be expected to leave by age within the calendar, and of whom no departure is expected or has come: a person
 * accepts each, none is written by itself.
 */
export async function proposeByAge(narrowed: Narrowed, asking: Asking): Promise<ReplyOf<typeof departureCalendar.byAge>> {
  const { read, today } = asking
  const age = Number(await readSetting(read, 'departureAge'))
  const to = addDays(addMonths(today, calendarMonths), -1)
  const practising: IndicatorFigure = { indicator: 'K19p', from: today, to: today, ...narrowed }
  const unknown: IndicatorFigure = { ...practising, indicator: 'K14u' }
  const expected = read
    .select({ one: sql`1` })
    .from(departures)
    .where(
      and(eq(departures.personId, people.id), isNull(departures.archivedAt), or(isNull(departures.leftOn), notExists(settledSince(read)))),
    )
  const [found, unknownCount] = await Promise.all([
    read
      .select({ person: someone, birthYear: people.birthYear, professionCode: people.professionCode, communeCode: practisedIn })
      .from(people)
      .leftJoin(journeys, sql`1 = 0`)
      .where(and(isNull(people.archivedAt), inIndicator(practising, asking), lte(people.birthYear, bornBy(age, to)), notExists(expected)))
      .orderBy(asc(people.birthYear), asc(people.search), asc(people.id)),
    read.$count(people, and(isNull(people.archivedAt), inIndicator(unknown, asking))),
  ])
  const proposals = found.flatMap(({ birthYear, communeCode, ...one }) =>
    birthYear === null || communeCode === null ? [] : [{ ...one, birthYear, communeCode, expectedOn: leavingByAge(birthYear, age, today) }],
  )
  return { age, to, proposals, unknown: { count: unknownCount, list: { resource: 'people', filter: { in: unknown } } } }
}
