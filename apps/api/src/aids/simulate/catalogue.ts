import { versionInForce } from '@ancrage/domain/aids/scheme'
import type { Day } from '@ancrage/domain/kernel/day'
import { asc } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { inForce, type SchemeInForce, type SchemeRow, type VersionRow, versionsOf } from '../schemes/schemes-on'

const { aidSchemes } = tables

/** A scheme with all of its versions, the latest number first. */
export interface KnownScheme {
  readonly scheme: SchemeRow
  readonly versions: readonly VersionRow[]
}

/** Every scheme there ever was, in the order of the catalogue, those in the bin included: an aid of one still counts. */
export async function everyScheme(read: Reads): Promise<KnownScheme[]> {
  const schemes = await read.select().from(aidSchemes).orderBy(asc(aidSchemes.createdAt), asc(aidSchemes.id))
  const versions = await versionsOf(read, schemes)
  return schemes.map((scheme) => ({ scheme, versions: versions.filter(({ schemeId }) => schemeId === scheme.id) }))
}

/**
 * A scheme as it is to be assessed on a day: by its version in force, else the last that was, else the first to come, so
 * that what is closed or not open yet is said to be. Null without any version.
 */
export function assessedOn({ scheme, versions }: KnownScheme, on: Day): SchemeInForce | null {
  const [last, ...others] = [...versions].sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))
  const version = versionInForce(versions, on) ?? [last, ...others].find((one) => one && one.validFrom <= on) ?? others.at(-1) ?? last
  return version ? inForce(scheme, version) : null
}
