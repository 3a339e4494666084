import { isDay } from '@ancrage/domain/kernel/day'
import { and, count, eq, isNull, sql } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { votedBetween } from '../payments/served'

const { aidApplications, aidPayments, budgetEnvelopes } = tables

/** The first and the last day of a year of the budget. */
export function yearOf(year: number) {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  if (!isDay(from) || !isDay(to)) throw new Error(`no year of the budget: ${year}`)
  return { from, to }
}

/** What was entered of a year, by scheme. */
export function envelopesOf(read: Reads, year: number) {
  return read
    .select({
      id: budgetEnvelopes.id,
      version: budgetEnvelopes.version,
      schemeId: budgetEnvelopes.schemeId,
      cents: budgetEnvelopes.amountCents,
    })
    .from(budgetEnvelopes)
    .where(and(eq(budgetEnvelopes.year, year), isNull(budgetEnvelopes.archivedAt)))
}

/** What was voted in a year, over how many applications, and what of it is under a signed convention, by scheme. */
export function votesOf(read: Reads, year: number) {
  const { from, to } = yearOf(year)
  return read
    .select({
      schemeId: aidApplications.schemeId,
      applications: count(),
      votedCents: sumOf(sql`${aidApplications.votedCents}`),
      signedCents: sumOf(sql`case when ${aidApplications.conventionOn} is not null then ${aidApplications.votedCents} end`),
    })
    .from(aidApplications)
    .where(votedBetween(from, to))
    .groupBy(aidApplications.schemeId)
}

const isPaid = and(eq(aidPayments.status, 'paid'), isNull(aidPayments.archivedAt))

/** What was paid of the votes of a year, by scheme. */
export function paidOf(read: Reads, year: number) {
  const { from, to } = yearOf(year)
  return read
    .select({ schemeId: aidApplications.schemeId, paidCents: sumOf(sql`case when ${isPaid} then ${aidPayments.amountCents} end`) })
    .from(aidApplications)
    .innerJoin(aidPayments, eq(aidPayments.applicationId, aidApplications.id))
    .where(votedBetween(from, to))
    .groupBy(aidApplications.schemeId)
}

/** The years that have a budget or a vote. */
export async function yearsOf(read: Reads): Promise<number[]> {
  const votedYear = sql<string>`substr(${aidApplications.votedOn}, 1, 4)`
  const [entered, voted] = await Promise.all([
    read.selectDistinct({ year: budgetEnvelopes.year }).from(budgetEnvelopes).where(isNull(budgetEnvelopes.archivedAt)),
    read.selectDistinct({ year: votedYear }).from(aidApplications).where(votedBetween()),
  ])
  return [...entered, ...voted].map(({ year }) => Number(year))
}

/** Sums come as text from one engine, and as nothing where there is no row. */
const sumOf = (cents: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${cents}), 0)`.mapWith(Number)
