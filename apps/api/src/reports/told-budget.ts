import type { SessionFigures } from '@ancrage/domain/reports/session-figures'
import { votesOf } from '../aids/budget/figures'
import { readBudget } from '../aids/budget/read-budget'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { aidSchemes } = tables

/** The budget of a year by scheme, as its page shows it, with how many applications were granted. */
export async function toldBudget(read: Reads, year: number): Promise<SessionFigures['budget']['lines']> {
  const [{ rows }, votes, schemes] = await Promise.all([
    readBudget(read, year, year),
    votesOf(read, year),
    read.select({ id: aidSchemes.id, key: aidSchemes.key }).from(aidSchemes),
  ])
  return rows.map(({ scheme, budgetCents, voted, signed, paid, availableCents }) => ({
    schemeKey: schemes.find(({ id }) => id === scheme.id)?.key ?? scheme.id,
    label: { ...scheme.name },
    applications: votes.find(({ schemeId }) => schemeId === scheme.id)?.applications ?? 0,
    entered: budgetCents,
    granted: voted.cents,
    signed: signed.cents,
    paid: paid.cents,
    available: availableCents,
  }))
}
