import type { SchemeVersion } from '@ancrage/domain/aids/scheme'
import type { Command } from '../../platform/http/actor'
import { tables } from '../../schema/tables'

/** Writes a version of a scheme: it is never changed afterwards. */
export async function keepEdition(
  { tx, now, newId, actor }: Command,
  { schemeId, number, edition }: { readonly schemeId: string; readonly number: number; readonly edition: SchemeVersion },
): Promise<void> {
  const { validFrom, validTo, rules, summary, source, sourceOn } = edition
  await tx.insert(tables.aidSchemeVersions).values({
    id: newId(),
    schemeId,
    number,
    validFrom,
    validTo,
    rules,
    summary,
    source,
    sourceOn,
    at: now,
    by: actor.id || null,
  })
}
