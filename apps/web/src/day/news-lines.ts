import type { Instant } from '@ancrage/domain/kernel/day'
import type { Rail } from './day-view'

type Since = Rail['since']
export type NewsLine =
  | { readonly kind: 'exchange'; readonly key: string; readonly at: Instant; readonly news: Since['exchanges']['items'][number] }
  | { readonly kind: 'change'; readonly key: string; readonly at: Instant; readonly news: Since['changes']['items'][number] }

/** What colleagues noted and moved, together, the latest first. */
export function newsLines({ exchanges, changes }: Pick<Since, 'exchanges' | 'changes'>): NewsLine[] {
  const lines: NewsLine[] = [
    ...exchanges.items.map((news) => ({ kind: 'exchange' as const, key: news.interactionId, at: news.notedAt, news })),
    ...changes.items.map((news) => ({ kind: 'change' as const, key: news.trackId, at: news.at, news })),
  ]
  return lines.sort((one, other) => (one.at > other.at ? -1 : 1))
}
