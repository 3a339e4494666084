import { criteriaRefusal, shippedCriteria, type WaitingCriterion, waitingCriterion } from '@ancrage/domain/journeys/waiting-list'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { allow, Refused } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { journeys, settings, waitingEntries } = tables

const key = 'waitingCriteria'
const kept = z.array(waitingCriterion)

export interface Criteria {
  readonly criteria: readonly WaitingCriterion[]
  /** 0 as long as nobody has changed the shipped ones. */
  readonly criteriaVersion: number
}

/** The criteria of the waiting list as managers left them; those shipped where nobody has changed them. */
export async function readCriteria(read: Reads): Promise<Criteria> {
  const [row] = await read.select({ value: settings.value, version: settings.version }).from(settings).where(eq(settings.key, key))
  return row ? { criteria: kept.parse(row.value), criteriaVersion: row.version } : { criteria: shippedCriteria, criteriaVersion: 0 }
}

/** Replaces the criteria, on the version that was read; one that a journey waits for stays. */
export async function writeCriteria(
  command: Command,
  { criteria, criteriaVersion }: { criteria: WaitingCriterion[]; criteriaVersion: number },
): Promise<Criteria> {
  const { tx, now } = command
  const current = await readCriteria(tx)
  if (current.criteriaVersion !== criteriaVersion) throw new Refused({ code: 'stale' }, current)
  allow(criteriaRefusal(criteria, await usedKeys(tx, current.criteria)))
  const version = criteriaVersion + 1
  const row = { value: criteria, version, updatedAt: now }
  await tx
    .insert(settings)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: settings.key, set: row })
  await record(command, {
    action: 'waiting_criteria.updated',
    subject: { resource: 'settings', id: null },
    changes: { criteria: [current.criteria, criteria] },
  })
  return { criteria, criteriaVersion: version }
}

/** The criteria that a journey waits for; a key retired before is of no account. */
async function usedKeys(read: Reads, criteria: readonly WaitingCriterion[]): Promise<string[]> {
  const rows = await read
    .select({ reasons: waitingEntries.reasons })
    .from(waitingEntries)
    .innerJoin(journeys, eq(journeys.id, waitingEntries.journeyId))
    .where(and(eq(journeys.status, 'waiting_list'), isNull(journeys.archivedAt)))
  const used = new Set(rows.flatMap(({ reasons }) => reasons))
  return criteria.map((criterion) => criterion.key).filter((one) => used.has(one))
}
