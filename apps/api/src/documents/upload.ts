import type { contract } from '@ancrage/contract/index'
import type { QueryOf } from '@ancrage/contract/route'
import { fileName } from '@ancrage/domain/documents/file-name'
import type { Command } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import type { Row } from '../platform/http/served'
import { create } from '../platform/http/write'
import { servedDocuments } from './served'

/** A file kept on the disk, and what it is said to be. */
export interface Arrived extends QueryOf<typeof contract.documents.upload> {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
}

/** Attaches a file that is on the disk already; throws what the rules of its subject refuse. */
export function addDocument(command: Command, { name, ...arrived }: Arrived): Promise<Row> {
  const retentionClass = arrived.subjectResource === 'aid-applications' ? ('aid' as const) : ('journey' as const)
  const written = { ...arrived, name: fileName(name, arrived.mediaType), retentionClass, purgeOn: null }
  return create(servedDocuments, command, written)
}

/** The end of a name that is looked at, in characters: no system makes one so long, and cleaning one takes its square. */
const longestName = 1_000

/** The name of the file that comes, from the request's `Content-Disposition` (RFC 6266, RFC 8187). Throws `file_name` without one. */
export function givenName(disposition: string | undefined): string {
  const encoded = /;\s*filename\*=UTF-8''([^;\s]+)/i.exec(disposition ?? '')?.[1]
  if (!encoded) throw refused('file_name', {}, { name: 'file_name' })
  return decoded(encoded).slice(-longestName)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw refused('file_name', {}, { name: 'file_name' })
  }
}
