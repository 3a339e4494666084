import type { notices } from '@ancrage/contract/notices'
import type { ReplyOf } from '@ancrage/contract/route'

export type NoticeLineState = ReplyOf<typeof notices.list>['lines'][number]

type Item = NoticeLineState['items'][number]

/** Where what is about no journey is seen. */
const places: Readonly<Record<string, string>> = { tasks: '/', absences: '/absences' }

/** The address a line of notices leads to: its journey, else where one sees what it is about. */
export function placeOf({ journeyId, items: [first] }: Pick<NoticeLineState, 'journeyId' | 'items'>): string {
  if (journeyId) return `/journeys/${journeyId}/show`
  return places[first?.subject.resource ?? ''] ?? '/'
}

/** What a line tells, kind by kind, in the order told: how many of each, and the words of the latest. */
export function kindsOf(items: NoticeLineState['items']) {
  const kinds = new Map<Item['kind'], Pick<Item, 'words' | 'away'> & { count: number }>()
  for (const { kind, words, away } of items) {
    const known = kinds.get(kind)
    kinds.set(kind, { words, away, ...known, count: (known?.count ?? 0) + 1 })
  }
  return [...kinds].map(([kind, said]) => ({ kind, ...said }))
}
