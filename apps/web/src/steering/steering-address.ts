import { type FunnelMode, funnelModeChoices } from '@ancrage/domain/indicators/definitions'
import { type Delay, delayChoices } from '@ancrage/domain/indicators/delay-figures'
import { type Day, isDay } from '@ancrage/domain/kernel/day'

const sliceKeys = ['professionCode', 'epciCode', 'sectorId', 'advisorId'] as const
export type SliceKey = (typeof sliceKeys)[number]

/** All that the address of « Pilotage » says. No `from`: since the start of the plan; no `to`: until today. */
export interface SteeringFilters extends Readonly<Partial<Record<SliceKey, string>>> {
  readonly mode: FunnelMode
  /** The delay shown; absent: the first one. */
  readonly delay?: Delay
  readonly from?: Day
  readonly to?: Day
}

/** Reads the query string; a mode or a day that is none is left out. */
export function readAddress(search: string): SteeringFilters {
  const params = new URLSearchParams(search)
  const mode = funnelModeChoices.schema.safeParse(params.get('mode'))
  const delay = delayChoices.schema.safeParse(params.get('delay'))
  const days = (['from', 'to'] as const).map((key) => [key, params.get(key)] as const).filter(([, text]) => text !== null && isDay(text))
  const slices = sliceKeys.map((key) => [key, params.get(key)] as const).filter(([, value]) => value)
  return {
    mode: mode.success ? mode.data : 'today',
    ...(delay.success && { delay: delay.data }),
    ...Object.fromEntries([...days, ...slices]),
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
  changes: Readonly<Partial<Record<SliceKey | 'from' | 'to', string | null>>>,
): SteeringFilters {
  return Object.fromEntries(Object.entries({ ...filters, ...changes }).filter(([, value]) => value !== null)) as unknown as SteeringFilters
}
