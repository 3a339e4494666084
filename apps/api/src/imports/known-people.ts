import { type Identity, identityKeys, strongEvidence } from '@ancrage/domain/imports/identity'
import { and, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import type { ImportRun } from './lines'

const { importRows, importRuns, people } = tables

/** Someone already known: of the base, or given by an earlier line of the file that has not run yet. */
export interface Known extends Identity {
  readonly personId: string | null
  readonly record: number | null
}

/** People found by strong evidence alone. */
export interface KnownPeople {
  add(known: Known): void
  find(identity: Identity): Known | null
}

/** An empty set of known people; the first added wins. */
export function knownPeople(): KnownPeople {
  const byKey = new Map<string, Known[]>()
  const keysOf = (identity: Identity) => Object.values(identityKeys(identity)).filter((key): key is string => key !== null)
  return {
    add: (known) => {
      for (const key of keysOf(known)) {
        const same = byKey.get(key)
        if (same) same.push(known)
        else byKey.set(key, [known])
      }
    },
    find: (identity) =>
      keysOf(identity)
        .flatMap((key) => byKey.get(key) ?? [])
        .find((known) => strongEvidence(known, identity) !== null) ?? null,
  }
}

/** The people of the base who share a number or an address with some lines: strong evidence then judges them. */
export async function peopleLike(read: Reads, identities: readonly Identity[]): Promise<Known[]> {
  const numbers = identities.flatMap(({ rpps }) => rpps ?? [])
  const addresses = identities.flatMap(({ email }) => email ?? [])
  if (numbers.length + addresses.length === 0) return []
  const rows = await read
    .select({ personId: people.id, lastName: people.lastName, firstName: people.firstName, rpps: people.rpps, email: people.email })
    .from(people)
    .where(and(or(inArray(people.rpps, numbers), inArray(people.email, addresses)), isNull(people.archivedAt)))
    .orderBy(people.id)
  return rows.map((row) => ({ ...row, record: null }))
}

/** Who each record of the very same file gave in an earlier import: what makes a second run create nobody. */
export async function earlierPeople(read: Reads, run: Pick<ImportRun, 'id' | 'sha256'>): Promise<ReadonlyMap<number, string>> {
  const rows = await read
    .select({ record: importRows.record, personId: importRows.personId })
    .from(importRows)
    .innerJoin(importRuns, eq(importRuns.id, importRows.importRunId))
    .innerJoin(people, eq(people.id, importRows.personId))
    .where(and(eq(importRuns.sha256, run.sha256), ne(importRuns.id, run.id), isNotNull(importRows.personId), isNull(people.archivedAt)))
    .orderBy(importRuns.createdAt)
  return new Map(rows.flatMap(({ record, personId }) => (personId === null ? [] : [[record, personId]])))
}
