import { type Contours, contours } from '@ancrage/contract/contours'
import { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { steeringReports } from '@ancrage/contract/steering-reports'
import { useCall } from '../providers/call'
import type { DelaysReply } from './delays-view'
import type { EvolutionReply } from './evolution/evolution-view'
import { shownCodes } from './figures-view'
import type { FunnelReply } from './funnel-view'
import type { TerritoryReply } from './map/places-view'
import type { PassagesReply } from './PassagesPanel'
import { queriesOf, type SteeringFilters } from './steering-address'

/** What the page shows first, all of it read. */
export interface Readings {
  readonly funnel: FunnelReply
  readonly figures: ReplyOf<typeof reports.indicators>
  readonly delays: DelaysReply
  /** In milliseconds: the oldest of the three. */
  readonly readAt: number
  /** These are the last ones: those of other filters are being read. */
  readonly changing: boolean
}

const kept = { keepPrevious: true } as const

/** The three readings of the first screen; null until they are all there. */
export function useReadings(filters: SteeringFilters): {
  readings: Readings | null
  error: unknown
  retry: () => void
} {
  const asked = queriesOf(filters)
  const funnel = useCall(reports.funnel, { query: asked.funnel }, kept)
  const figures = useCall(reports.indicators, { query: { ...asked.figures, codes: [...shownCodes] } }, kept)
  const delays = useCall(reports.delays, { query: asked.figures }, kept)
  const all = [funnel, figures, delays]
  const changing = all.some(({ isPlaceholderData }) => isPlaceholderData)
  const readAt = Math.min(...all.map(({ dataUpdatedAt }) => dataUpdatedAt))
  return {
    readings:
      funnel.data && figures.data && delays.data
        ? { funnel: funnel.data, figures: figures.data, delays: delays.data, readAt, changing }
        : null,
    error: funnel.error ?? figures.error ?? delays.error,
    retry: () => void Promise.all(all.map(({ refetch }) => refetch())),
  }
}

/** What stands below: each is shown as it comes, once the first screen is there. */
export interface FurtherReadings {
  readonly passages: PassagesReply | null
  readonly evolution: EvolutionReply | null
  readonly territory: TerritoryReply | null
  readonly contours: Contours | null
  readonly error: Error | null
  readonly retry: () => void
  /** All there, or not to come. */
  readonly settled: boolean
}

export function useFurtherReadings(filters: SteeringFilters, enabled: boolean): FurtherReadings {
  const asked = queriesOf(filters)
  const options = { ...kept, enabled }
  const passages = useCall(reports.passages, { query: asked.passages }, options)
  const evolution = useCall(steeringReports.evolution, { query: asked.evolution }, options)
  const territory = useCall(steeringReports.territory, { query: asked.territory }, options)
  const outlines = useCall(contours.read, {}, { enabled, freshSeconds: 300 })
  return {
    passages: passages.data ?? null,
    evolution: evolution.data ?? null,
    territory: territory.data ?? null,
    contours: outlines.data?.drawn ?? null,
    error: passages.error ?? evolution.error ?? territory.error,
    retry: () => void Promise.all([passages, evolution, territory].map(({ refetch }) => refetch())),
    settled: enabled && [passages, evolution, territory, outlines].every(({ isLoading }) => !isLoading),
  }
}
