import type { DocumentSubject } from '@ancrage/domain/documents/document'
import { authorRefusal } from '@ancrage/domain/interactions/interaction'
import type { Refusal } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull } from 'drizzle-orm'
import { visibleInteractions } from '../access/scope'
import { teamRefusal } from '../journeys/team'
import { type Asking, may } from '../platform/http/actor'
import { notFound } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { aidApplications, interactions, journeys } = tables

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
  /** Whether they say who reads what is attached to it without being of the team: whoever receives the pieces of an application. */
  readonly shared: boolean
}

/** What a document is, or would be, attached to. Throws 404 where the reader sees none, or it is in the bin. */
export async function loadSubject(read: Reads, asking: Who, { subjectResource, subjectId }: Attached): Promise<Subject> {
  return loaders[subjectResource](read, asking, subjectId)
}

const loaders: Readonly<Record<DocumentSubject, (read: Reads, asking: Who, id: string) => Promise<Subject>>> = {
  journeys: loadJourney,
  interactions: loadInteraction,
  'aid-applications': loadAidApplication,
}

async function loadJourney(read: Reads, _asking: Who, id: string): Promise<Subject> {
  const live = await read.$count(journeys, and(eq(journeys.id, id), isNull(journeys.archivedAt)))
  if (live === 0) throw notFound()
  return { journeyId: id, refusal: null, shared: false }
}

async function loadAidApplication(read: Reads, { actor }: Who, id: string): Promise<Subject> {
  const { journeyId, archivedAt } = aidApplications
  const [row] = await read
    .select({ journeyId })
    .from(aidApplications)
    .where(and(eq(aidApplications.id, id), isNull(archivedAt)))
  if (!row || !may(actor, 'aid_applications.read')) throw notFound()
  return { journeyId: row.journeyId, refusal: null, shared: may(actor, 'aid_pieces.receive') }
}

async function loadInteraction(read: Reads, asking: Who, id: string): Promise<Subject> {
  const [row] = await read
    .select({ journeyId: interactions.journeyId, createdBy: interactions.createdBy })
    .from(interactions)
    .where(and(eq(interactions.id, id), isNull(interactions.archivedAt), visibleInteractions(asking)))
  if (!row) throw notFound()
  return { journeyId: row.journeyId, refusal: authorRefusal(asking.actor, row), shared: false }
}

/** Why someone may not say who reads what is attached to a journey: its team may, and managers. */
export async function sharingRefusal(read: Reads, asking: Who, { journeyId, shared }: Subject): Promise<Refusal | null> {
  if (journeyId === null || shared) return null
  const owners = await read.select({ id: journeys.id, advisorId: journeys.advisorId }).from(journeys).where(eq(journeys.id, journeyId))
  return teamRefusal(read, asking, owners)
}

/** Which documents of a subject the reader may rename or throw away: those they added, all of them where they are of its team. */
export async function mayChangeDocument(
  read: Reads,
  asking: Who,
  attached: Attached,
): Promise<(document: { readonly createdBy: string | null }) => boolean> {
  if (!may(asking.actor, 'documents.write')) return () => false
  const ofTeam = (await sharingRefusal(read, asking, await loadSubject(read, asking, attached))) === null
  return ({ createdBy }) => ofTeam || createdBy === asking.actor.id
}
