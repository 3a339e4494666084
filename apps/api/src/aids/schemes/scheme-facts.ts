import type { SchemeFacts } from '@ancrage/domain/aids/scheme-refusal'
import { isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { aidSchemes } = tables

/** What a version of a scheme is judged with, the key of one being made included. */
export async function schemeFacts(
  read: Reads,
  { managed, scholarship, key }: Pick<SchemeFacts, 'managed' | 'scholarship'> & { readonly key: string },
): Promise<SchemeFacts> {
  const known = await read.select({ key: aidSchemes.key }).from(aidSchemes).where(isNull(aidSchemes.archivedAt))
  return { managed, scholarship, knownKeys: new Set([key, ...known.map((one) => one.key)]) }
}
