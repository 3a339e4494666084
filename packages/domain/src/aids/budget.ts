import { z } from 'zod'
import { cents, sumOf } from '../kernel/money'
import { id } from '../kernel/text'

/** A year of the budget. */
export const budgetYear = z.int({ error: 'invalid_type' }).min(2000, { error: 'too_small' }).max(2100, { error: 'too_big' })

/** « Inscrit » : what the budget of a year gives a scheme. */
export const budgetEnvelopeFields = { year: budgetYear, schemeId: id, amountCents: cents } as const

/** What becomes of a year's budget, each figure a part of the one before it but the first. */
export interface BudgetFigures {
  /** « Inscrit ». */
  readonly budgetCents: number
  /** « Attribué » : voted that year. */
  readonly votedCents: number
  /** « Conventionné » : of what was voted that year. */
  readonly signedCents: number
  /** « Mandaté » : paid of what was voted that year. */
  readonly paidCents: number
}

/** « Disponible » : what is left to vote, below 0 where more was voted than the budget gives. */
export function availableOf({ budgetCents, votedCents }: Pick<BudgetFigures, 'budgetCents' | 'votedCents'>): number {
  return budgetCents - votedCents
}

/** The figures of several schemes as one. */
export function totalOf(rows: readonly BudgetFigures[]): BudgetFigures {
  const sum = (key: keyof BudgetFigures) => sumOf(rows.map((row) => row[key]))
  return { budgetCents: sum('budgetCents'), votedCents: sum('votedCents'), signedCents: sum('signedCents'), paidCents: sum('paidCents') }
}
