import type { Budget, ListedCents } from '@ancrage/contract/budget-envelopes'
import { votedStatuses } from '@ancrage/domain/aids/application'
import { availableOf, type BudgetFigures, totalOf } from '@ancrage/domain/aids/budget'
import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { envelopesOf, paidOf, votesOf, yearOf, yearsOf } from './figures'

const { aidSchemes } = tables

/** The budget of a year by scheme: those we manage, and any that has an amount or a vote that year. Each figure comes with its list. */
export async function readBudget(read: Reads, year: number, thisYear: number): Promise<Budget> {
  const [envelopes, votes, payments, known] = await Promise.all([
    envelopesOf(read, year),
    votesOf(read, year),
    paidOf(read, year),
    yearsOf(read),
  ])
  const used = [...envelopes, ...votes].map(({ schemeId }) => schemeId)
  const schemes = await read
    .select({ id: aidSchemes.id, name: aidSchemes.name })
    .from(aidSchemes)
    .where(or(and(eq(aidSchemes.managed, true), isNull(aidSchemes.archivedAt)), inArray(aidSchemes.id, used)))
    .orderBy(asc(aidSchemes.createdAt), asc(aidSchemes.id))
  const rows = schemes.map((scheme) => {
    const envelope = envelopes.find(({ schemeId }) => schemeId === scheme.id)
    const vote = votes.find(({ schemeId }) => schemeId === scheme.id)
    const paid = payments.find(({ schemeId }) => schemeId === scheme.id)
    return {
      scheme,
      envelope: envelope ? { id: envelope.id, version: envelope.version } : null,
      figures: {
        budgetCents: envelope?.cents ?? 0,
        votedCents: vote?.votedCents ?? 0,
        signedCents: vote?.signedCents ?? 0,
        paidCents: paid?.paidCents ?? 0,
      },
    }
  })
  const years = [...new Set([...known, year, thisYear])].sort((one, other) => other - one)
  return {
    year,
    years,
    rows: rows.map(({ scheme, envelope, figures }) => ({ scheme, envelope, ...withLists(figures, year, scheme.id) })),
    total: withLists(totalOf(rows.map(({ figures }) => figures)), year, null),
  }
}

/** Each figure with the list whose sum it is. */
function withLists(figures: BudgetFigures, year: number, schemeId: string | null) {
  const { from, to } = yearOf(year)
  const ofScheme = schemeId === null ? {} : { schemeId }
  const voted = { ...ofScheme, status: [...votedStatuses], votedOn_gte: from, votedOn_lte: to }
  const listed = (cents: number, resource: ListedCents['list']['resource'], filter: Record<string, unknown>): ListedCents => ({
    cents,
    list: { resource, filter },
  })
  return {
    budgetCents: figures.budgetCents,
    voted: listed(figures.votedCents, 'aid-applications', voted),
    signed: listed(figures.signedCents, 'aid-applications', { ...voted, conventionOn_isnull: false }),
    paid: listed(figures.paidCents, 'aid-payments', { ...ofScheme, status: 'paid', votedFrom: from, votedTo: to }),
    availableCents: availableOf(figures),
  }
}
