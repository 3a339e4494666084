import type { Readable } from 'node:stream'
import type { contract } from '@ancrage/contract/index'
import { and, eq, isNull } from 'drizzle-orm'
import { visibleDocuments } from '../access/scope'
import { record } from '../audit/record'
import { openFile } from '../platform/files'
import type { Call } from '../platform/http/mount'
import { notFound, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'

const { documents } = tables

/** Streams a document to be saved by whoever may read it, and says in the journal that they did. One in the bin is gone. */
export async function sendFile(call: Call<typeof contract.documents.file>, dataDir: string): Promise<Readable> {
  const { id } = call.params
  const [document] = await call.read
    .select()
    .from(documents)
    .where(and(eq(documents.id, id), isNull(documents.archivedAt), visibleDocuments(call)))
  if (!document) throw notFound()
  const content = await openFile(dataDir, document.sha256)
  if (!content) throw refused('file_missing')
  await call
    .write((command) => record(command, { action: 'document.downloaded', subject: { resource: 'documents', id } }))
    .catch((error: unknown) => {
      content.destroy()
      throw error
    })
  void call.reply
    .header('content-type', document.mediaType)
    .header('content-length', document.bytes)
    .header('content-disposition', `attachment; filename*=UTF-8''${encoded(document.name)}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
  return content
}

/** A name as a header bears it (RFC 8187). */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
