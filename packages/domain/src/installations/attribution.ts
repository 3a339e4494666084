import type { Day } from '../kernel/day'

/** What the journeys of someone say by a day: the first day of each, if it came. */
export interface Followed {
  readonly accompaniedOn: Day | null
  readonly contactedOn: Day | null
}

/** The attribution that follows, and since when it holds. */
export interface Ruled {
  readonly attribution: 'accompanied' | 'contact_only' | 'none'
  readonly sinceOn: Day | null
}

/**
 * `accompanied` when the support was under way by the day of the installation, `contact_only` when there had at least been a
 * contact, else `none`.
 */
export function ruledAttribution({ accompaniedOn, contactedOn }: Followed, effectiveOn: Day): Ruled {
  if (accompaniedOn !== null && accompaniedOn <= effectiveOn) return { attribution: 'accompanied', sinceOn: accompaniedOn }
  if (contactedOn !== null && contactedOn <= effectiveOn) return { attribution: 'contact_only', sinceOn: contactedOn }
  return { attribution: 'none', sinceOn: null }
}
