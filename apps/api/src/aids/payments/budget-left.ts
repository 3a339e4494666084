import { availableOf } from '@ancrage/domain/aids/budget'
import type { Reads } from '../../platform/store/store'
import { envelopesOf, votesOf } from '../budget/figures'

/** What a scheme has left to vote in a year, in cents; `budgetCents` null where nothing was entered. */
export interface BudgetLeft {
  readonly schemeId: string
  readonly budgetCents: number | null
  readonly votedCents: number
  /** Below 0 where more was voted than the budget gives. */
  readonly leftCents: number
}

/** What some schemes have left to vote in a year, in their order. */
export async function budgetLeft(read: Reads, year: number, schemeIds: readonly string[]): Promise<BudgetLeft[]> {
  const [envelopes, votes] = await Promise.all([envelopesOf(read, year), votesOf(read, year)])
  return schemeIds.map((schemeId) => {
    const budgetCents = envelopes.find((one) => one.schemeId === schemeId)?.cents ?? null
    const votedCents = votes.find((one) => one.schemeId === schemeId)?.votedCents ?? 0
    return { schemeId, budgetCents, votedCents, leftCents: availableOf({ budgetCents: budgetCents ?? 0, votedCents }) }
  })
}
