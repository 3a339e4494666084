import type { ReplyOf } from '@ancrage/contract/route'
import type { steeringReports } from '@ancrage/contract/steering-reports'
import { type IndicatorCode, type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'
import type { IndicatorFigure, PlaceKind } from '@ancrage/domain/indicators/parameters'
import { type PlaceFigure, placeFigureKeys, placeFigures, placesDefinition } from '@ancrage/domain/indicators/places'
import { sumOf } from '@ancrage/domain/kernel/money'
import { and, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import { communeOf } from '../territory/placed'
import { readPracticePlaces } from './counted/practitioners'
import { inIndicator } from './figures'
import { counted } from './indicator-figures'
import { type Place, readPlaces } from './read-places'
import { tableOf } from './tally'

export type PlaceParameters = Omit<IndicatorFigure, 'indicator' | 'part' | 'outsideOf'>

type Holds = (commune: string | null) => boolean
/** What a figure comes to in some communes; null is none. */
type Tally = (holds: Holds) => number
type Figures = Record<PlaceFigure, { count: number; list: ReturnType<typeof listOf> }>

/**
 * The figures of each EPCI or canton of the territory, and of what lies in none: one query a figure, grouped by commune,
 * so that a column sums to the indicator it is.
 */
export async function readTerritory(
  by: PlaceKind,
  parameters: PlaceParameters,
  asking: Asking,
): Promise<ReplyOf<typeof steeringReports.territory>> {
  const [places, cantons, ...tallies] = await Promise.all([
    readPlaces(by, asking),
    readPlaces('canton', asking),
    ...placeFigureKeys.map((key) => readTally(placeFigures[key], parameters, asking)),
  ])
  const asked = by === 'epci' ? parameters.epciCode : parameters.cantonCode
  const shown = asked === undefined ? places : places.filter(({ code }) => code === asked)
  const inside = new Set(places.flatMap(({ communeCodes }) => communeCodes))
  const figuresOf = (holds: Holds, narrowed: object) =>
    Object.fromEntries(
      placeFigureKeys.map((key, index) => {
        return [key, { count: (tallies[index] as Tally)(holds), list: listOf(placeFigures[key], { ...parameters, ...narrowed }) }]
      }),
    ) as Figures
  return {
    by,
    from: parameters.from,
    to: parameters.to,
    definition: placesDefinition[asking.actor.language],
    hasCantons: cantons.length > 0,
    places: shown.map(({ communeCodes, ...place }: Place) => {
      const own = new Set(communeCodes)
      const isIn = (commune: string | null) => commune !== null && own.has(commune)
      return { ...place, ...figuresOf(isIn, by === 'epci' ? { epciCode: place.code } : { cantonCode: place.code }) }
    }),
    outside: figuresOf((commune) => commune === null || !inside.has(commune), { outsideOf: by }),
    all: figuresOf(() => true, {}),
  }
}

function listOf(indicator: IndicatorCode, parameters: object) {
  const { resource }: IndicatorDefinition = indicators[indicator]
  return { resource, filter: { in: { indicator, ...parameters } } }
}

async function readTally(indicator: IndicatorCode, parameters: PlaceParameters, asking: Asking): Promise<Tally> {
  if (indicator === 'K19p') {
    const places = await readPracticePlaces(parameters, asking)
    return (holds) => new Set(places.filter(({ communeCode }) => holds(communeCode)).map(({ personId }) => personId)).size
  }
  const { resource }: IndicatorDefinition = indicators[indicator]
  const table = tableOf[resource]
  const { amount } = counted[indicator]
  const rows = asking.read
    .select({ commune: aside<string | null>(communeOf(resource)).as('commune'), amount: (amount ? aside(amount) : sql`1`).as('amount') })
    .from(table)
    .where(and(isNull(table.archivedAt), inIndicator({ indicator, ...parameters }, asking)))
    .as('rows')
  const tallies = await asking.read
    .select({ commune: rows.commune, n: sql`coalesce(sum(${rows.amount}), 0)`.mapWith(Number) })
    .from(rows)
    .groupBy(sql`${rows.commune}`)
  return (holds) => sumOf(tallies.filter(({ commune }) => holds(commune)).map(({ n }) => n))
}

/** Wrapped, so that drizzle leaves the table's name on columns also used in subqueries. */
const aside = <T>(key: SQLiteColumn | SQL): SQL<T> => sql<T>`(${sql`${key}`})`
