import { sumOf } from '../kernel/money'
import { type ApplicationStatus, votedStatuses } from './application'

/** What an application weighs in the session it is put to. */
interface Put {
  readonly status: ApplicationStatus
  readonly schemeId: string
  readonly computedCents: number | null
  readonly votedCents: number | null
}

/** What a session gives, or would give, under one scheme. */
export interface SchemeTotal {
  readonly schemeId: string
  readonly applications: number
  readonly amountCents: number
  readonly leftCents: number | null
  readonly over: boolean
}

/** What an application gives: what was voted, else what is proposed; nothing once refused or given up. */
export function weightOf({ status, computedCents, votedCents }: Put): number {
  if (votedStatuses.includes(status)) return votedCents ?? 0
  return status === 'refused' || status === 'abandoned' ? 0 : (computedCents ?? 0)
}

/**
 * A session's totals by scheme, in the order met, beside what the year's budget has left once all that was voted is taken
 * from it (this session's votes with the rest): what is still only proposed may pass it, which warns.
 */
export function schemeTotals(put: readonly Put[], left: ReadonlyMap<string, number>): SchemeTotal[] {
  return [...new Set(put.map(({ schemeId }) => schemeId))].map((schemeId) => {
    const own = put.filter((one) => one.schemeId === schemeId)
    const proposed = own.filter(({ status }) => !votedStatuses.includes(status))
    const leftCents = left.get(schemeId) ?? null
    return {
      schemeId,
      applications: own.length,
      amountCents: sumOf(own.map(weightOf)),
      leftCents,
      over: leftCents !== null && sumOf(proposed.map(weightOf)) > Math.max(0, leftCents),
    }
  })
}
