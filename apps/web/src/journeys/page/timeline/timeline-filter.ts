import { timelineKindChoices } from '@ancrage/contract/timeline'
import type { Entry } from './timeline-entry'

/** What a timeline is narrowed to; empty texts ask nothing. */
export interface TimelineFilter {
  readonly kind: Entry['kind'] | null
  readonly trackId: string
  readonly authorId: string
  readonly q: string
}

/** What the address says; what it says wrongly asks nothing. */
export function readTimelineFilter(search: string): TimelineFilter {
  const { kind, trackId, authorId, q } = written(new URLSearchParams(search).get('filter'))
  return { kind: timelineKindChoices.schema.safeParse(kind).data ?? null, trackId: word(trackId), authorId: word(authorId), q: word(q) }
}

/** The address that says it; what other parts of the page wrote there stays. */
export function writeTimelineFilter(search: string, { kind, ...texts }: TimelineFilter): string {
  const params = new URLSearchParams(search)
  const set = Object.entries({ kind: kind ?? '', ...texts }).filter(([, value]) => value !== '')
  if (set.length === 0) params.delete('filter')
  else params.set('filter', JSON.stringify(Object.fromEntries(set)))
  return params.size === 0 ? '' : `?${params}`
}

function written(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text ?? '{}'))
  } catch {
    return {}
  }
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
