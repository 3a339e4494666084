import type { Day } from '@ancrage/domain/kernel/day'
import { sumOf } from '@ancrage/domain/kernel/money'
import { type SQL, sql } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { departedOn, hasDeparted } from './departed'
import { type CommitmentRow, reckon, type Standing, standingsOf } from './standing'

const { aidCommitments } = tables

/** The day the registry says that who is committed left, of a commitment that runs; null while they practise. */
export function departedWhileRunning(read: Reads): SQL<Day | null> {
  return sql<Day | null>`case when ${hasDeparted(read)} then ${departedOn(read)} end`
}

/** What would be given back, in cents, by who stops on a day; of what was decided, what has not come back yet. */
export function atRisk(commitment: CommitmentRow, standing: Standing, last: Day): number {
  const { reversementCents, recoveredCents } = commitment
  return reversementCents === null ? reckon(commitment, standing, last).cents : reversementCents - (recoveredCents ?? 0)
}

/** What some commitments put at risk, in cents: each as if it stopped on the day of its breach or departure, else today. */
export async function amountAtRisk(read: Reads, rows: SQL | undefined, today: Day): Promise<number> {
  const all = await read
    .select({ commitment: aidCommitments, departedOn: departedWhileRunning(read) })
    .from(aidCommitments)
    .where(rows)
  const standingOf = await standingsOf(
    read,
    all.map(({ commitment }) => commitment),
  )
  return sumOf(
    all.map(({ commitment, departedOn: left }) => atRisk(commitment, standingOf(commitment), commitment.breachedOn ?? left ?? today)),
  )
}
