import { arrivalDays } from '@ancrage/contract/day'
import { addDays, type Day } from '@ancrage/domain/kernel/day'
import type { Rail } from './day-view'

/** The address of a list, narrowed to some records. */
export function listAddress(resource: string, filter: Readonly<Record<string, unknown>>): string {
  return `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`
}

/** Whose journeys; everybody's when nobody is named. */
type Acted = readonly string[] | undefined

const ofWhom = (acted: Acted) => (acted ? { advisorId: acted.length === 1 ? acted[0] : acted } : {})

/** The journeys that « Sans prochaine action » counts. */
export function stalledAddress(acted: Acted): string {
  return listAddress('journeys', { stalled: true, ...ofWhom(acted) })
}

/** The journeys that « Arrivées des 90 jours » counts. */
export function arrivalsAddress(acted: Acted, today: Day): string {
  return listAddress('journeys', {
    status_ne: 'closed',
    openedOn_isnull: false,
    targetOn_gte: today,
    targetOn_lte: addDays(today, arrivalDays),
    ...ofWhom(acted),
  })
}

/** The new contacts of « Depuis… » whom nobody follows yet. */
export function newContactsAddress({ at }: Pick<Rail['since'], 'at'>): string {
  return `/people?${new URLSearchParams({ tab: 'new', filter: JSON.stringify({ advisorId_isnull: true, createdAt_gte: at }) })}`
}
