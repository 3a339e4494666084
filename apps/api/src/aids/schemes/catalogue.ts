import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { versionInForce } from '@ancrage/domain/aids/scheme'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, asc, count, inArray, isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { type SchemeRow, type VersionRow, versionsOf } from './schemes-on'

const { aidApplications, aidSchemes } = tables

/** Every live scheme as the catalogue shows it on a day. */
export async function readCatalogue(read: Reads, on: Day): Promise<ReplyOf<typeof contract.aidSchemes.catalogue>> {
  const schemes = await read
    .select()
    .from(aidSchemes)
    .where(isNull(aidSchemes.archivedAt))
    .orderBy(asc(aidSchemes.createdAt), asc(aidSchemes.id))
  const [versions, counts] = [await versionsOf(read, schemes), await applicationsOf(read, schemes)]
  return schemes.flatMap((scheme) => {
    const own = versions.filter(({ schemeId }) => schemeId === scheme.id)
    const standing = standingOn(own, on)
    if (!standing) return []
    const [since] = own.map(({ validFrom }) => validFrom).toSorted()
    return [{ ...scheme, ...standing, since, applications: counts.get(scheme.id) ?? 0 } as never]
  })
}

/** The version a day is told by: the one in force, else the next, else the last. */
function standingOn(versions: readonly VersionRow[], on: Day): { state: 'open' | 'upcoming' | 'closed'; edition: VersionRow } | null {
  const inForce = versionInForce(versions, on)
  if (inForce) return { state: 'open', edition: inForce }
  const byStart = versions.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
  const next = byStart.find(({ validFrom }) => validFrom > on)
  const last = byStart.at(-1)
  if (next) return { state: 'upcoming', edition: next }
  return last ? { state: 'closed', edition: last } : null
}

/** Applications out of the bin, by id of their scheme. */
export async function applicationsOf(read: Reads, schemes: readonly Pick<SchemeRow, 'id'>[]): Promise<ReadonlyMap<string, number>> {
  const ids = schemes.map(({ id }) => id)
  const rows = await read
    .select({ schemeId: aidApplications.schemeId, applications: count() })
    .from(aidApplications)
    .where(and(inArray(aidApplications.schemeId, ids), isNull(aidApplications.archivedAt)))
    .groupBy(aidApplications.schemeId)
  return new Map(rows.map(({ schemeId, applications }) => [schemeId, applications]))
}
