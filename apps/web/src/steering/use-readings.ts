import { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { useCall } from '../providers/call'
import type { FunnelReply } from './funnel-view'
import type { SteeringFilters } from './steering-address'

/** What the page shows, all of it read. */
export interface Readings {
  readonly funnel: FunnelReply
  readonly figures: ReplyOf<typeof reports.indicators>
  /** In milliseconds: the older of the two. */
  readonly readAt: number
  /** These are the last ones: those of other filters are being read. */
  readonly changing: boolean
}

/** The two readings of the page; null until both are there. */
export function useReadings({ mode, ...others }: SteeringFilters): { readings: Readings | null; error: unknown; retry: () => void } {
  const funnel = useCall(reports.funnel, { query: { mode, ...others } }, { keepPrevious: true })
  const figures = useCall(reports.indicators, { query: others }, { keepPrevious: true })
  const changing = funnel.isPlaceholderData || figures.isPlaceholderData
  const readAt = Math.min(funnel.dataUpdatedAt, figures.dataUpdatedAt)
  return {
    readings: funnel.data && figures.data ? { funnel: funnel.data, figures: figures.data, readAt, changing } : null,
    error: funnel.error ?? figures.error,
    retry: () => void Promise.all([funnel.refetch(), figures.refetch()]),
  }
}
