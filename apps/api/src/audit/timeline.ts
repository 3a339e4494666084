import { contract } from '@ancrage/contract/index'
import { timelineKindChoices } from '@ancrage/contract/timeline'
import { searchPieces } from '@ancrage/domain/kernel/search-text'
import { eq, inArray } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import type { Asking } from '../platform/http/actor'
import { mount } from '../platform/http/mount'
import { notFound } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import type { About, Kind, Placed } from './timeline-entry'
import { readPlace, written } from './timeline-place'
import { sources } from './timeline-sources'

const { journeys, people, users } = tables

/** Entries of a page. */
const pageSize = 50

interface Asked {
  readonly before?: string | undefined
  readonly kinds?: readonly Kind[] | undefined
  readonly trackId?: string | undefined
  readonly authorId?: string | undefined
  readonly q?: string | undefined
}

/** The kinds that belong to a track, and those that have words to search. */
const ofTracks: ReadonlySet<Kind> = new Set(['step', 'task'])
const withWords: ReadonlySet<Kind> = new Set(['exchange', 'note', 'task'])

/** What happened on a journey or with a person, newest first. */
export function timelines(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.timelines.journey, async ({ params, query, ...asking }) =>
    readTimeline(asking, await aboutJourney(asking.read, params.id), query),
  )
  mount(app, deps, contract.timelines.person, async ({ params, query, ...asking }) =>
    readTimeline(asking, await aboutPerson(asking.read, params.id), query),
  )
}

/**
 * One page of a timeline. Each source gives its newest entries from the place asked on, in the same order; the newest of
 * all are kept. A page goes on from the place of the last entry read, so that what is written meanwhile neither repeats
 * nor hides one.
 */
export async function readTimeline(asking: Asking, about: About, { before, kinds, trackId, authorId, q = '' }: Asked) {
  const words = searchPieces(q)
  const page = { before: before ? readPlace(before) : null, limit: pageSize + 1, trackId, authorId, words }
  const asked = (kinds ?? timelineKindChoices.values).filter(
    (kind) => (!trackId || ofTracks.has(kind)) && (words.length === 0 || withWords.has(kind)),
  )
  const read = await Promise.all(asked.map((kind) => sources[kind](asking, about, page)))
  const sorted = read.flat().sort((one, other) => (written(one.place) < written(other.place) ? 1 : -1))
  const kept = sorted.slice(0, pageSize)
  const last = kept.at(-1)
  return { entries: await named(asking.read, kept), before: sorted.length > pageSize && last ? written(last.place) : null }
}

async function named(read: Reads, placed: readonly Placed[]) {
  const ids = [...new Set(placed.flatMap(({ authorId, otherId = null }) => [authorId, otherId]).filter((id) => id !== null))]
  const authors = ids.length === 0 ? [] : await read.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))
  const names = new Map(authors.map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null | undefined) => names.get(id ?? '') ?? null
  return placed.map(({ entry, authorId, otherId }) => ({
    ...entry,
    author: nameOf(authorId),
    changedBy: nameOf(otherId),
    who: nameOf(otherId),
  }))
}

const ofJourney = { id: journeys.id, personId: journeys.personId, householdId: journeys.householdId }

async function aboutJourney(read: Reads, id: string): Promise<About> {
  const [journey] = await read.select(ofJourney).from(journeys).where(eq(journeys.id, id))
  if (!journey) throw notFound()
  return { personId: journey.personId, journeyIds: [id], householdIds: [journey.householdId], whole: false }
}

async function aboutPerson(read: Reads, id: string): Promise<About> {
  const [person] = await read.select({ id: people.id }).from(people).where(eq(people.id, id))
  if (!person) throw notFound()
  const theirs = await read.select(ofJourney).from(journeys).where(eq(journeys.personId, id))
  return { personId: id, journeyIds: theirs.map((one) => one.id), householdIds: theirs.map((one) => one.householdId), whole: true }
}
