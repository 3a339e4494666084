import type { timelineEntry } from '@ancrage/contract/timeline'
import { type Day, dayOf, type Instant, timeOf } from '@ancrage/domain/kernel/day'
import type { z } from 'zod'
import type { Asking } from '../platform/http/actor'
import type { Place } from './timeline-place'

type Entry = z.output<typeof timelineEntry>
export type Kind = Entry['kind']
/** An entry before its people are named; each kind keeps its own fields. */
export type Unnamed = { [K in Kind]: Omit<Extract<Entry, { kind: K }>, 'author' | 'changedBy' | 'who'> }[Kind]

export interface Placed {
  readonly place: Place
  readonly authorId: string | null
  /** The other user it names: who changed what was said, or to whom a journey was handed. */
  readonly otherId?: string | null
  readonly entry: Unnamed
}

/** What a timeline is about: a person, or one of their journeys. */
export interface About {
  readonly personId: string
  readonly journeyIds: readonly string[]
  readonly householdIds: readonly string[]
  /** The whole person: all that was exchanged with them, and what was done to their record. */
  readonly whole: boolean
}

/** What a timeline is narrowed to; `words` as `searchPieces` reads them, none asking nothing. */
export interface Narrowed {
  readonly authorId?: string | undefined
  readonly trackId?: string | undefined
  readonly words: readonly (readonly string[])[]
}

export interface Page extends Narrowed {
  readonly before: Place | null
  readonly limit: number
}

export type Source = (asking: Asking, about: About, page: Page) => Promise<Placed[]>

/** The day and the hour in Paris of something that bears an instant. */
export function when(at: Instant): { on: Day; time: string } {
  return { on: dayOf(at), time: timeOf(at) }
}
