import { arrivalDays } from '@ancrage/contract/day'
import { addDays, type Day } from '@ancrage/domain/kernel/day'
import type { Rail } from './day-view'
import { assigneeOf, type Whose } from './whose'

/** The address of a list, narrowed to some records. */
export function listAddress(resource: string, filter: Readonly<Record<string, unknown>>): string {
  return `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`
}

const ofWhom = (whose: Whose, me: string) => {
  const advisorId = assigneeOf(whose, me)
  return advisorId === undefined ? {} : { advisorId }
}

/** The journeys that « Sans prochaine action » counts. */
export function stalledAddress(whose: Whose, me: string): string {
  return listAddress('journeys', { stalled: true, ...ofWhom(whose, me) })
}

/** The journeys that « Arrivées des 90 jours » counts. */
export function arrivalsAddress(whose: Whose, me: string, today: Day): string {
  return listAddress('journeys', {
    status_ne: 'closed',
    openedOn_isnull: false,
    targetOn_gte: today,
    targetOn_lte: addDays(today, arrivalDays),
    ...ofWhom(whose, me),
  })
}

/** The new contacts of « Depuis… » whom nobody follows yet. */
export function newContactsAddress({ at }: Pick<Rail['since'], 'at'>): string {
  return `/people?${new URLSearchParams({ tab: 'new', filter: JSON.stringify({ advisorId_isnull: true, createdAt_gte: at }) })}`
}
