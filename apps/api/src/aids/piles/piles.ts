import { readyStatuses } from '@ancrage/domain/aids/deliberation'
import { invoiceMonths, type Pile, termPileMonths } from '@ancrage/domain/aids/pile'
import { addMonths, type Day } from '@ancrage/domain/kernel/day'
import { and, eq, exists, inArray, isNull, lte, ne, not, or, type SQL, sql } from 'drizzle-orm'
import { departedOn, isBreach } from '../../commitments/departed'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import type { PileLines } from './lines'

const { aidApplications, aidChecks, aidCommitments, aidPayments, deliberationSessions } = tables

const never = sql.raw("'9999-12-31'")

/** The six piles on a day, each as the query that counts and lists it. */
export function pilesOn(read: Reads, today: Day): readonly PileLines[] {
  const ofApplications = (pile: Pile, its: Pick<PileLines, 'where' | 'amount' | 'since' | 'order'>): PileLines => ({
    pile,
    from: aidApplications,
    toApplication: null,
    ...its,
  })
  return [
    ofApplications('to_complete', {
      where: inArray(aidApplications.status, ['gathering', 'filed', 'incomplete']),
      amount: aidApplications.computedCents,
      since: aidApplications.statusSince,
      order: [aidApplications.statusSince],
    }),
    ofApplications('ready', {
      where: inArray(aidApplications.status, [...readyStatuses]),
      amount: aidApplications.computedCents,
      since: aidApplications.statusSince,
      order: [sql`coalesce(${reportDay(read)}, ${never})`, aidApplications.statusSince],
    }),
    ofApplications('to_sign', {
      where: eq(aidApplications.status, 'voted'),
      amount: aidApplications.votedCents,
      since: aidApplications.statusSince,
      order: [aidApplications.statusSince],
    }),
    {
      pile: 'to_pay',
      from: aidPayments,
      toApplication: eq(aidApplications.id, aidPayments.applicationId),
      where: and(eq(aidPayments.status, 'planned'), lte(aidPayments.dueOn, today), isNull(aidPayments.archivedAt)),
      amount: aidPayments.amountCents,
      since: aidPayments.dueOn,
      order: [aidPayments.dueOn],
    },
    ofApplications('evidence', {
      where: or(awaitsInvoices(read), inArray(aidApplications.id, withChecksDue(read, today))),
      amount: aidApplications.votedCents,
      since: aidApplications.statusSince,
      // What is late comes first: a check, or invoices waited for too long.
      order: [
        sql`case when ${firstCheckDue(read, today)} is not null or ${aidApplications.statusSince} <= ${addMonths(today, -invoiceMonths)} then 0 else 1 end`,
        sql`coalesce(${firstCheckDue(read, today)}, ${aidApplications.statusSince})`,
      ],
    }),
    {
      pile: 'terms',
      from: aidCommitments,
      toApplication: eq(aidApplications.id, aidCommitments.applicationId),
      where: and(
        or(
          and(
            eq(aidCommitments.status, 'running'),
            eq(aidCommitments.startKnown, true),
            lte(aidCommitments.endOn, addMonths(today, termPileMonths)),
          ),
          isBreach(read),
        ),
        isNull(aidCommitments.archivedAt),
      ),
      amount: sql`coalesce(${aidCommitments.reversementCents}, ${aidApplications.votedCents})`,
      since: sql`coalesce(${aidCommitments.breachedOn}, ${departedOn(read)}, ${today})`,
      // What was not kept comes first: departures to look at, then breaches by the day they ask for something.
      order: [
        sql`case when ${aidCommitments.status} <> 'running' then 1 when ${departedOn(read)} is null then 2 else 0 end`,
        sql`coalesce(${aidCommitments.observationsDueOn}, ${aidCommitments.endOn})`,
      ],
    },
  ]
}

/** The day the reports of its session are due. */
function reportDay(read: Reads): SQL {
  return sql`${read
    .select({ on: deliberationSessions.reportDueOn })
    .from(deliberationSessions)
    .where(eq(deliberationSessions.id, aidApplications.sessionId))}`
}

/** Its advance is paid, and nothing was worked out yet on its invoices. */
export function awaitsInvoices(read: Reads): SQL | undefined {
  const payments = (kind: 'advance' | 'balance') =>
    read
      .select({ id: aidPayments.id })
      .from(aidPayments)
      .where(and(eq(aidPayments.applicationId, aidApplications.id), eq(aidPayments.kind, kind), ne(aidPayments.status, 'cancelled')))
  return and(eq(aidApplications.status, 'advanced'), exists(payments('advance')), not(exists(payments('balance'))))
}

/** The yearly checks due and without an answer, of commitments that run. */
export function checksDue(today: Day): SQL | undefined {
  return and(
    isNull(aidChecks.outcome),
    lte(aidChecks.dueOn, today),
    eq(aidCommitments.status, 'running'),
    isNull(aidCommitments.archivedAt),
  )
}

function withChecksDue(read: Reads, today: Day) {
  return read
    .select({ id: aidCommitments.applicationId })
    .from(aidChecks)
    .innerJoin(aidCommitments, eq(aidCommitments.id, aidChecks.commitmentId))
    .where(checksDue(today))
}

function firstCheckDue(read: Reads, today: Day): SQL {
  return sql`${read
    .select({ on: sql`min(${aidChecks.dueOn})` })
    .from(aidChecks)
    .innerJoin(aidCommitments, eq(aidCommitments.id, aidChecks.commitmentId))
    .where(and(eq(aidCommitments.applicationId, aidApplications.id), checksDue(today)))}`
}
