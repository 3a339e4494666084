import type { timelineEntry } from '@ancrage/contract/timeline'
import type { z } from 'zod'
import type { Asking } from '../platform/http/actor'
import type { Place } from './timeline-place'

type Entry = z.output<typeof timelineEntry>
export type Kind = Entry['kind']
/** An entry before its author is named; each kind keeps its own fields. */
export type Unnamed = { [K in Kind]: Omit<Extract<Entry, { kind: K }>, 'author'> }[Kind]

export interface Placed {
  readonly place: Place
  readonly authorId: string | null
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

export interface Page {
  readonly before: Place | null
  readonly limit: number
}

export type Source = (asking: Asking, about: About, page: Page) => Promise<Placed[]>
