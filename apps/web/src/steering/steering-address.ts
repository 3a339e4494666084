import { type FunnelMode, funnelModeChoices } from '@ancrage/domain/indicators/definitions'
import { type Delay, delayChoices } from '@ancrage/domain/indicators/delay-figures'
import { type PlaceKind, placeKinds } from '@ancrage/domain/indicators/parameters'
import { type PlaceFigure, placeFigureKeys } from '@ancrage/domain/indicators/places'
import { type JourneyType, journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { type Day, isDay } from '@ancrage/domain/kernel/day'

const sliceKeys = ['professionCode', 'epciCode', 'cantonCode', 'sectorId', 'advisorId'] as const
export type SliceKey = (typeof sliceKeys)[number]

const dayKeys = ['from', 'to', 'compareFrom', 'compareTo'] as const
export type DayKey = (typeof dayKeys)[number]

/** One type of journey, or all of them, « maintien » too. */
export type TypeFilter = JourneyType | 'all'

/** What is chosen from a list, and what it may be; anything else is left out. */
const chosen = {
  /** The delay shown; absent: the first one. */
  delay: delayChoices.values as readonly Delay[],
  /** Absent: every type but « maintien ». */
  type: [...journeyTypeChoices.values, 'all'] as readonly TypeFilter[],
  /** What the circles of the map stand for; absent: contacts. */
  map: placeFigureKeys as readonly PlaceFigure[],
  /** By what the territory is told; absent: EPCI. */
  by: placeKinds as readonly PlaceKind[],
} as const
type Chosen = { readonly [K in keyof typeof chosen]?: (typeof chosen)[K][number] }

/** All that the address of « Pilotage » says. No `from`: since the start of the plan; no `to`: until today. */
export interface SteeringFilters extends Readonly<Partial<Record<SliceKey, string>>>, Readonly<Partial<Record<DayKey, Day>>>, Chosen {
  readonly mode: FunnelMode
}

/** Reads the query string; a mode, a choice or a day that is none is left out. */
export function readAddress(search: string): SteeringFilters {
  const params = new URLSearchParams(search)
  const mode = funnelModeChoices.schema.safeParse(params.get('mode'))
  const said = <K extends string>(keys: readonly K[], isOne: (value: string, key: K) => boolean) =>
    keys.flatMap((key) => {
      const value = params.get(key)
      return value !== null && isOne(value, key) ? [[key, value] as const] : []
    })
  return {
    mode: mode.success ? mode.data : 'today',
    ...Object.fromEntries([
      ...said(Object.keys(chosen) as (keyof typeof chosen)[], (value, key) => (chosen[key] as readonly string[]).includes(value)),
      ...said(dayKeys, isDay),
      ...said(sliceKeys, (value) => value !== ''),
    ]),
  }
}

/** Writes it back, the default mode left out. */
export function writeAddress({ mode, ...others }: SteeringFilters): string {
  const params = new URLSearchParams({ ...(mode === 'today' ? {} : { mode }), ...others })
  return params.size === 0 ? '' : `?${params}`
}

/** The filters with some changed; null takes one away. */
export function withFilters(
  filters: SteeringFilters,
  changes: Readonly<Partial<Record<SliceKey | DayKey | keyof Chosen, string | null>>>,
): SteeringFilters {
  return Object.fromEntries(Object.entries({ ...filters, ...changes }).filter(([, value]) => value !== null)) as unknown as SteeringFilters
}

/** What the filters ask of each reading of the page. */
export function queriesOf({ mode, delay: _delay, map: _map, by, type, from, to, compareFrom, compareTo, ...slices }: SteeringFilters) {
  const asked = { ...(from && { from }), ...(to && { to }), ...slices }
  const compared = mode === 'cohort' && compareFrom && compareTo ? { compareFrom, compareTo } : {}
  const types = type && { types: type === 'all' ? [...journeyTypeChoices.values] : [type] }
  return {
    funnel: { mode, ...asked, ...compared, ...types },
    figures: asked,
    passages: { ...asked, ...types },
    territory: { ...asked, ...(by && { by }) },
    /** Over the whole plan, whatever the period: one column tells no evolution. */
    evolution: slices,
  }
}
