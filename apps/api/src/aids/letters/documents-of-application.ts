import { dayOf } from '@ancrage/domain/kernel/day'
import { and, desc, eq, isNull, notInArray } from 'drizzle-orm'
import { visibleDocuments } from '../../access/scope'
import { mayChangeDocument } from '../../documents/subject'
import type { Asking } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { tables } from '../../schema/tables'
import { servedApplications } from '../applications/served'

const { documents, letters } = tables

/** As many as a page shows. */
const most = 200

/** The files attached to an application that the reader may see, letters apart, newest first. Throws 404. */
export async function documentsOfApplication(asking: Asking, id: string) {
  const { read } = asking
  await one(servedApplications, read, asking, id)
  const written = (column: typeof letters.docxDocumentId | typeof letters.pdfDocumentId) =>
    read.select({ id: column }).from(letters).where(eq(letters.applicationId, id))
  const rows = await read
    .select()
    .from(documents)
    .where(
      and(
        eq(documents.subjectResource, 'aid-applications'),
        eq(documents.subjectId, id),
        isNull(documents.archivedAt),
        notInArray(documents.id, written(letters.docxDocumentId)),
        notInArray(documents.id, written(letters.pdfDocumentId)),
        visibleDocuments(asking),
      ),
    )
    .orderBy(desc(documents.createdAt), desc(documents.id))
    .limit(most)
  const mayChange = await mayChangeDocument(read, asking, { subjectResource: 'aid-applications', subjectId: id })
  return rows.map(({ id: documentId, version, name, kind, bytes, confidential, createdAt, createdBy }) => ({
    id: documentId,
    version,
    name,
    kind,
    bytes,
    confidential,
    addedOn: dayOf(createdAt),
    mayChange: mayChange({ createdBy }),
  }))
}
