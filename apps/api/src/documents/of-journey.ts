import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { dayOf } from '@ancrage/domain/kernel/day'
import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import { visibleDocuments } from '../access/scope'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { mayChangeDocument } from './subject'

const { documents, interactions } = tables

/** As many as a page shows. */
const most = 200

/** The documents of a journey and of what was said on it that the reader may see, newest first. */
export async function documentsOfJourney(asking: Asking, id: string): Promise<ReplyOf<typeof contract.documents.ofJourney>> {
  const { read } = asking
  const mayChange = await mayChangeDocument(read, asking, { subjectResource: 'journeys', subjectId: id })
  const said = read.select({ id: interactions.id }).from(interactions).where(eq(interactions.journeyId, id))
  const own = and(eq(documents.subjectResource, 'journeys'), eq(documents.subjectId, id))
  const attached = and(eq(documents.subjectResource, 'interactions'), inArray(documents.subjectId, said))
  const rows = await read
    .select({ document: documents, said: { kind: interactions.kind, occurredOn: interactions.occurredOn, medium: interactions.medium } })
    .from(documents)
    .leftJoin(interactions, eq(interactions.id, documents.subjectId))
    .where(and(or(own, attached), isNull(documents.archivedAt), visibleDocuments(asking)))
    .orderBy(desc(documents.createdAt), desc(documents.id))
    .limit(most)
  return rows.map(
    ({ document: { id: documentId, version, name, kind, bytes, confidential, createdAt, createdBy }, said: interaction }) => ({
      id: documentId,
      version,
      name,
      kind,
      bytes,
      confidential,
      addedOn: dayOf(createdAt),
      mayChange: mayChange({ createdBy }),
      interaction,
    }),
  )
}
