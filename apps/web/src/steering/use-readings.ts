import { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { useCall } from '../providers/call'
import type { DelaysReply } from './delays-view'
import type { FunnelReply } from './funnel-view'
import type { SteeringFilters } from './steering-address'

/** What the page shows, all of it read. */
export interface Readings {
  readonly funnel: FunnelReply
  readonly figures: ReplyOf<typeof reports.indicators>
  readonly delays: DelaysReply
  /** In milliseconds: the oldest of the three. */
  readonly readAt: number
  /** These are the last ones: those of other filters are being read. */
  readonly changing: boolean
}

/** The three readings of the page; null until they are all there. */
export function useReadings({ mode, delay: _, ...others }: SteeringFilters): {
  readings: Readings | null
  error: unknown
  retry: () => void
} {
  const funnel = useCall(reports.funnel, { query: { mode, ...others } }, { keepPrevious: true })
  const figures = useCall(reports.indicators, { query: others }, { keepPrevious: true })
  const delays = useCall(reports.delays, { query: others }, { keepPrevious: true })
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
