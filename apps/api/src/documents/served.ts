import { contract } from '@ancrage/contract/index'
import { fileName } from '@ancrage/domain/documents/file-name'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { eq, or } from 'drizzle-orm'
import { visibleDocuments } from '../access/scope'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { loadSubject, sharingRefusal } from './subject'

const { documents: table, letters } = tables
const { documents: promised } = contract

/** A document as its rules read it. */
type Document = Row & typeof table.$inferSelect

/** What documents have of their own: how they come, and how they are given back. */
const own = new Set<string>(
  Object.values({ upload: promised.upload, file: promised.file, ofJourney: promised.ofJourney }).map(
    ({ method, path }) => `${method} ${path}`,
  ),
)

/** How documents are served. The journal says that one was there, and keeps nothing of its name, which may name someone. */
export const servedDocuments: Served = {
  resource: { ...promised, routes: promised.routes.filter(({ method, path }) => !own.has(`${method} ${path}`)) },
  table,
  visible: visibleDocuments,
  defaultSort: { field: 'createdAt', descending: true },
  unkept: () => ['name'],
  changeable: (command, row) => ownerRefusal(command, row as Document),
  check: (command, after, before) => attachedRefusal(command, after as Document, before as Document | null),
  derive: (_command, after) => ({ name: fileName(String(after.name), String(after.mediaType)) }),
}

/** Whoever added a document may change it, the team of its journey, aid officers on an application, and managers; nobody a letter. */
async function ownerRefusal(command: Command, row: Document): Promise<Refusal | null> {
  if (row.kind === 'letter' && (await isLetter(command, row.id))) return refuse('letter_kept')
  if (row.createdBy === command.actor.id) return null
  return sharingRefusal(command.tx, command, await loadSubject(command.tx, command, row))
}

/** Whether it is a letter as it was written: kept whatever is written after. */
async function isLetter({ tx }: Command, id: string): Promise<boolean> {
  return (await tx.$count(letters, or(eq(letters.docxDocumentId, id), eq(letters.pdfDocumentId, id)))) > 0
}

async function attachedRefusal(command: Command, after: Document, before: Document | null): Promise<Refusal | null> {
  const subject = await loadSubject(command.tx, command, after)
  if (after.confidential && !before?.confidential) return (before ? null : subject.refusal) ?? sharingRefusal(command.tx, command, subject)
  return before ? null : subject.refusal
}
