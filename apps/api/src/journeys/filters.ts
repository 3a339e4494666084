import { not } from 'drizzle-orm'
import { stalled } from '../indicators/indicator-figures'
import type { Asking } from '../platform/http/actor'
import { sliceFilters } from '../territory/placed'

/** What lists and boards may narrow journeys to, beside their fields. */
export const journeyFilters = {
  ...sliceFilters('journeys'),
  stalled: (wanted: boolean, { today }: Pick<Asking, 'today'>) => (wanted ? stalled(today) : not(stalled(today))),
}
