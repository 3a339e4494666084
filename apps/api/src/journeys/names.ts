import { inArray } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { communes, epcis, users } = tables

/** Names of users by id. */
export async function userNames(read: Reads, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const rows = await read
    .select({ key: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, given(ids)))
  return byKey(rows)
}

/** Names of communes by code. */
export async function communeNames(read: Reads, codes: readonly (string | null)[]): Promise<Map<string, string>> {
  return byKey(
    await read
      .select({ key: communes.code, name: communes.name })
      .from(communes)
      .where(inArray(communes.code, given(codes))),
  )
}

/** Names of EPCI by code. */
export async function epciNames(read: Reads, codes: readonly (string | null)[]): Promise<Map<string, string>> {
  return byKey(
    await read
      .select({ key: epcis.code, name: epcis.name })
      .from(epcis)
      .where(inArray(epcis.code, given(codes))),
  )
}

/** « Hélène Roche », as cards and pages name people. */
export function fullName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`
}

const given = (keys: readonly (string | null)[]) => [...new Set(keys)].filter((key): key is string => key !== null)
const byKey = (rows: readonly { key: string; name: string }[]) => new Map(rows.map(({ key, name }) => [key, name]))
