import { versionInForce } from '@ancrage/domain/aids/scheme'
import type { Day } from '@ancrage/domain/kernel/day'
import { asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { aidSchemes, aidSchemeVersions } = tables

export type SchemeRow = typeof aidSchemes.$inferSelect
export type VersionRow = typeof aidSchemeVersions.$inferSelect

/** A scheme with one of its versions: who gives what, by which rules, where they were read. */
export type SchemeInForce = Pick<SchemeRow, 'id' | 'key' | 'name' | 'funder' | 'legalForm' | 'legalCategory' | 'managed' | 'scholarship'> &
  Pick<VersionRow, 'number' | 'validFrom' | 'validTo' | 'rules' | 'summary' | 'source' | 'sourceOn'> & { readonly versionId: string }

/** Every live scheme with its version in force on a day, in the order of the catalogue; those that have none that day are left out. */
export async function schemesOn(read: Reads, on: Day): Promise<SchemeInForce[]> {
  const schemes = await read
    .select()
    .from(aidSchemes)
    .where(isNull(aidSchemes.archivedAt))
    .orderBy(asc(aidSchemes.createdAt), asc(aidSchemes.id))
  const versions = await versionsOf(read, schemes)
  return schemes.flatMap((scheme) => {
    const version = versionInForce(
      versions.filter(({ schemeId }) => schemeId === scheme.id),
      on,
    )
    return version ? [inForce(scheme, version)] : []
  })
}

/** A scheme by the version an application was decided on, in the bin or not; null when there is none. */
export async function schemeVersion(read: Reads, versionId: string): Promise<SchemeInForce | null> {
  const [found] = await read
    .select({ scheme: aidSchemes, version: aidSchemeVersions })
    .from(aidSchemeVersions)
    .innerJoin(aidSchemes, eq(aidSchemes.id, aidSchemeVersions.schemeId))
    .where(eq(aidSchemeVersions.id, versionId))
  return found ? inForce(found.scheme, found.version) : null
}

/** One scheme as it is on a day, in the bin or not; null when it has no version in force that day. */
export async function schemeOn(read: Reads, schemeId: string, on: Day): Promise<SchemeInForce | null> {
  const [scheme] = await read.select().from(aidSchemes).where(eq(aidSchemes.id, schemeId))
  const version = scheme && versionInForce(await versionsOf(read, [scheme]), on)
  return scheme && version ? inForce(scheme, version) : null
}

/** The versions of schemes, the latest number first. */
export function versionsOf(read: Reads, schemes: readonly Pick<SchemeRow, 'id'>[]): Promise<VersionRow[]> {
  const ids = schemes.map(({ id }) => id)
  return read.select().from(aidSchemeVersions).where(inArray(aidSchemeVersions.schemeId, ids)).orderBy(desc(aidSchemeVersions.number))
}

/** A scheme by one of its versions. */
export function inForce(
  scheme: SchemeRow,
  { id: versionId, number, validFrom, validTo, rules, summary, source, sourceOn }: VersionRow,
): SchemeInForce {
  const { id, key, name, funder, legalForm, legalCategory, managed, scholarship } = scheme
  return {
    id,
    key,
    name,
    funder,
    legalForm,
    legalCategory,
    managed,
    scholarship,
    versionId,
    number,
    validFrom,
    validTo,
    rules,
    summary,
    source,
    sourceOn,
  }
}
