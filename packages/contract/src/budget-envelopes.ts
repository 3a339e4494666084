import { budgetEnvelopeFields, budgetYear } from '@ancrage/domain/aids/budget'
import { summedCents } from '@ancrage/domain/kernel/money'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { bilingual } from './boards'
import { labels } from './labels'
import { resource, seen } from './resource'
import { route } from './route'

/** « Inscrit » : what the budget of a year gives a scheme. */
export const budgetEnvelopes = resource({
  name: 'budget-envelopes',
  permissions: {
    list: 'budget_envelopes.read',
    read: 'budget_envelopes.read',
    create: 'budget_envelopes.write',
    update: 'budget_envelopes.write',
    remove: 'budget_envelopes.write',
  },
  fields: budgetEnvelopeFields,
  labels: labels['budget-envelopes'],
})

/** An amount, and the list whose sum it is. */
const listed = z.object({
  cents: summedCents,
  list: z.object({ resource: z.enum(['aid-applications', 'aid-payments']), filter: z.record(z.string(), z.unknown()) }),
})
export type ListedCents = z.output<typeof listed>

const figures = {
  budgetCents: summedCents,
  voted: listed,
  signed: listed,
  paid: listed,
  /** Below 0 where more was voted than the budget gives. */
  availableCents: z.int(),
} as const

const budget = z.object({
  year: z.int(),
  /** The years that have a budget or a vote, and this one, the latest first. */
  years: z.array(z.int()),
  rows: z.array(
    z.object({
      scheme: z.object({ id, name: bilingual }),
      /** Null where nothing was entered for that year. */
      envelope: seen.nullable(),
      ...figures,
    }),
  ),
  total: z.object(figures),
})
export type Budget = z.output<typeof budget>

const query = z.strictObject({ year: z.coerce.number().pipe(budgetYear).optional() })

export const aidBudget = {
  read: route({
    method: 'GET',
    path: '/api/aids/budget',
    access: 'budget_envelopes.read',
    summary: 'The budget of a year by scheme (this year unless told): entered, voted, signed, paid, available, each with its list',
    query,
    reply: budget,
  }),
  export: route({
    method: 'GET',
    path: '/api/aids/budget/export',
    access: 'budget_envelopes.read',
    summary: 'The same as a CSV',
    query,
    reply: z.string(),
    replyType: 'text/csv',
  }),
}
