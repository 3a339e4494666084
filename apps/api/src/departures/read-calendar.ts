import type { departureCalendar } from '@ancrage/contract/departure-calendar'
import type { FigureList } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { byCertainty, calendarMonths, type Expected, monthsAhead } from '@ancrage/domain/departures/calendar'
import { certaintyChoices } from '@ancrage/domain/departures/departure'
import { calendarDefinition, type DepartureFigure } from '@ancrage/domain/departures/departure-figure'
import { addDays, addMonths } from '@ancrage/domain/kernel/day'
import { sumOf } from '@ancrage/domain/kernel/money'
import { and, eq, isNull } from 'drizzle-orm'
import { inDepartures } from '../indicators/departure-figures'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { communes, departures, epcis } = tables

type Calendar = ReplyOf<typeof departureCalendar.ahead>
type Narrowed = Pick<DepartureFigure, 'professionCode' | 'epciCode' | 'sectorId'>
interface Row extends Expected {
  readonly communeCode: string
  readonly successorId: string | null
  readonly epciCode: string | null
  readonly epciName: string | null
  readonly population: number | null
}

/** The departures expected from today on, by month and by EPCI: each number opens the list it counts. */
export async function readCalendar(narrowed: Narrowed, asking: Asking): Promise<Calendar> {
  const { read, today, actor } = asking
  const period = { from: today, to: addDays(addMonths(today, calendarMonths), -1) }
  const figure: DepartureFigure = { departures: 'expected', ...period, ...narrowed }
  const overdue: DepartureFigure = { ...figure, departures: 'overdue' }
  const [rows, late, populations] = await Promise.all([
    readExpected(figure, asking),
    read.$count(departures, and(isNull(departures.archivedAt), inDepartures(overdue, asking))),
    read.select({ epciCode: communes.epciCode, population: communes.population }).from(communes).where(eq(communes.inTerritory, true)),
  ])
  return {
    ...period,
    definition: calendarDefinition[actor.language],
    all: rowOf(rows, figure),
    overdue: { count: late, list: listOf(overdue) },
    months: monthsAhead(period.from, period.to).map(({ month, from, to }) => ({
      month,
      from,
      to,
      ...rowOf(
        rows.filter(({ expectedOn }) => from <= expectedOn && expectedOn <= to),
        { ...figure, from, to },
      ),
    })),
    places: placesOf(rows, figure, (code) =>
      sumOf(populations.flatMap(({ epciCode, population }) => (epciCode === code ? population : []))),
    ),
  }
}

function readExpected(figure: DepartureFigure, asking: Asking): Promise<Row[]> {
  return asking.read
    .select({
      expectedOn: departures.expectedOn,
      certainty: departures.certainty,
      communeCode: departures.communeCode,
      successorId: departures.successorId,
      epciCode: epcis.code,
      epciName: epcis.name,
      population: communes.population,
    })
    .from(departures)
    .leftJoin(communes, eq(communes.code, departures.communeCode))
    .leftJoin(epcis, eq(epcis.code, communes.epciCode))
    .where(and(isNull(departures.archivedAt), inDepartures(figure, asking)))
}

function rowOf(rows: readonly Row[], figure: DepartureFigure): Calendar['all'] {
  const { all, certainties } = byCertainty(rows)
  return {
    all: { count: all, list: listOf(figure) },
    certainties: certaintyChoices.values.map((certainty) => ({
      certainty,
      count: certainties[certainty],
      list: listOf({ ...figure, certainty }),
    })),
  }
}

/** The EPCI that are left, the most left first. */
function placesOf(rows: readonly Row[], figure: DepartureFigure, populationOf: (epciCode: string) => number): Calendar['places'] {
  const codes = [...new Set(rows.map(({ epciCode }) => epciCode))]
  const places = codes.map((code) => {
    const own = rows.filter(({ epciCode }) => epciCode === code)
    const within: DepartureFigure = code === null ? { ...figure, outsideOf: 'epci' } : { ...figure, epciCode: code }
    const left = new Map(own.map(({ communeCode, population }) => [communeCode, population ?? 0]))
    const known = own.filter(({ successorId }) => successorId !== null).length
    return {
      ...rowOf(own, within),
      epci: code === null ? null : { code, name: own[0]?.epciName ?? code },
      population: code === null ? 0 : populationOf(code),
      populationLeft: sumOf([...left.values()]),
      communesLeft: left.size,
      withSuccessor: { count: known, list: listOf({ ...within, succession: 'known' }) },
      withoutSuccessor: { count: own.length - known, list: listOf({ ...within, succession: 'unknown' }) },
    }
  })
  return places.toSorted((one, other) => other.all.count - one.all.count || (one.epci?.name ?? '').localeCompare(other.epci?.name ?? ''))
}

function listOf(figure: DepartureFigure): FigureList {
  return { resource: 'departures', filter: { in: figure } }
}
