import { versionInForce } from '@ancrage/domain/aids/scheme'
import type { Day } from '@ancrage/domain/kernel/day'
import { count, eq, inArray } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { applicationsOf } from './catalogue'
import { type SchemeRow, type VersionRow, versionsOf } from './schemes-on'

const { aidApplications, aidSchemes } = tables

/** A scheme with every version of its rules. */
export interface SchemePage extends SchemeRow {
  /** The latest number first. */
  readonly editions: readonly (VersionRow & { readonly decided: number })[]
  readonly inForce: number | null
  readonly applications: number
}

/** One scheme, in the bin or not; undefined when there is none. */
export async function schemePage(read: Reads, id: string, today: Day): Promise<SchemePage | undefined> {
  const [scheme] = await read.select().from(aidSchemes).where(eq(aidSchemes.id, id))
  if (!scheme) return undefined
  const versions = await versionsOf(read, [scheme])
  const decided = await read
    .select({ versionId: aidApplications.schemeVersionId, applications: count() })
    .from(aidApplications)
    .where(
      inArray(
        aidApplications.schemeVersionId,
        versions.map((version) => version.id),
      ),
    )
    .groupBy(aidApplications.schemeVersionId)
  return {
    ...scheme,
    editions: versions.map((version) => ({
      ...version,
      decided: decided.find(({ versionId }) => versionId === version.id)?.applications ?? 0,
    })),
    inForce: versionInForce(versions, today)?.number ?? null,
    applications: (await applicationsOf(read, [scheme])).get(id) ?? 0,
  }
}
