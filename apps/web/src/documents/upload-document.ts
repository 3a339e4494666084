import { documents } from '@ancrage/contract/documents'
import type { DocumentSubject } from '@ancrage/domain/documents/document'
import { call } from '../providers/call'

export interface NamedFile {
  readonly name: string
  readonly content: Blob
}

/** What a file is attached to. */
export interface UploadSubject {
  readonly subjectResource: DocumentSubject
  readonly subjectId: string
}

/**
 * Attaches a file to a record, once however often it is sent with one key; its name travels in no address.
 * @throws HttpError
 */
export function uploadDocument({ name, content }: NamedFile, subject: UploadSubject, key: string) {
  return call(documents.upload, {
    query: subject,
    body: new Blob([content]),
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Idempotency-Key': key,
    },
  })
}
