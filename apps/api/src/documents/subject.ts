import type { DocumentSubject } from '@ancrage/domain/documents/document'
import { authorRefusal } from '@ancrage/domain/interactions/interaction'
import type { Refusal } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull } from 'drizzle-orm'
import { visibleInteractions } from '../access/scope'
import { teamRefusal } from '../journeys/team'
import type { Asking } from '../platform/http/actor'
import { notFound } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { interactions, journeys } = tables

type Who = Pick<Asking, 'actor' | 'now' | 'today'>

export interface Attached {
  readonly subjectResource: DocumentSubject
  readonly subjectId: string
}

interface Subject {
  /** The journey it is about; null for what was said apart from any. */
  readonly journeyId: string | null
  /** Why the one who asks may attach nothing to it: what was noted is its author's, or a manager's. */
  readonly refusal: Refusal | null
}

/** What a document is, or would be, attached to. Throws 404 where the reader sees none, or it is in the bin. */
export async function loadSubject(read: Reads, asking: Who, { subjectResource, subjectId }: Attached): Promise<Subject> {
  return subjectResource === 'journeys' ? loadJourney(read, subjectId) : loadInteraction(read, asking, subjectId)
}

async function loadJourney(read: Reads, id: string): Promise<Subject> {
  const live = await read.$count(journeys, and(eq(journeys.id, id), isNull(journeys.archivedAt)))
  if (live === 0) throw notFound()
  return { journeyId: id, refusal: null }
}

async function loadInteraction(read: Reads, asking: Who, id: string): Promise<Subject> {
  const [row] = await read
    .select({ journeyId: interactions.journeyId, createdBy: interactions.createdBy })
    .from(interactions)
    .where(and(eq(interactions.id, id), isNull(interactions.archivedAt), visibleInteractions(asking)))
  if (!row) throw notFound()
  return { journeyId: row.journeyId, refusal: authorRefusal(asking.actor, row) }
}

/** Why someone may not say who reads what is attached to a journey: its team may, and managers. */
export async function sharingRefusal(read: Reads, asking: Who, { journeyId }: Subject): Promise<Refusal | null> {
  if (journeyId === null) return null
  const owners = await read.select({ id: journeys.id, advisorId: journeys.advisorId }).from(journeys).where(eq(journeys.id, journeyId))
  return teamRefusal(read, asking, owners)
}
