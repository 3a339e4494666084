import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq, isNotNull, isNull, ne, notExists, sql } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { aidApplications, aidChecks, aidCommitments, aidPayments, people } = tables

/** Something of an aid that a rule is about, and the day it counts from. */
export interface AidFound {
  readonly subjectId: string
  readonly applicationId: string
  readonly personId: string
  readonly anchorOn: Day
  readonly examinedBy: string | null
}

const its = { applicationId: aidApplications.id, personId: people.id, examinedBy: aidApplications.examinedBy }

/** The commitments that run and whose first day is known, by their term. */
export function watchedTerms(read: Reads): PromiseLike<AidFound[]> {
  return read
    .select({ ...its, subjectId: aidCommitments.id, anchorOn: aidCommitments.endOn })
    .from(aidCommitments)
    .innerJoin(aidApplications, eq(aidApplications.id, aidCommitments.applicationId))
    .innerJoin(people, eq(people.id, aidCommitments.personId))
    .where(and(running, eq(aidCommitments.startKnown, true), isNull(people.archivedAt)))
}

/** The yearly checks that nobody answered, of commitments that run. */
export function watchedChecks(read: Reads): PromiseLike<AidFound[]> {
  return read
    .select({ ...its, subjectId: aidChecks.id, anchorOn: aidChecks.dueOn })
    .from(aidChecks)
    .innerJoin(aidCommitments, eq(aidCommitments.id, aidChecks.commitmentId))
    .innerJoin(aidApplications, eq(aidApplications.id, aidCommitments.applicationId))
    .innerJoin(people, eq(people.id, aidCommitments.personId))
    .where(and(running, eq(aidCommitments.startKnown, true), isNull(aidChecks.outcome), isNull(people.archivedAt)))
}

const running = and(eq(aidCommitments.status, 'running'), isNull(aidCommitments.archivedAt))

/** The advances paid without any paid invoice, by the day they were paid. */
export function watchedAdvances(read: Reads): PromiseLike<AidFound[]> {
  const invoices = read
    .select({ one: sql`1` })
    .from(tables.aidExpenses)
    .where(
      and(
        eq(tables.aidExpenses.applicationId, aidApplications.id),
        eq(tables.aidExpenses.nature, 'invoice'),
        isNull(tables.aidExpenses.archivedAt),
      ),
    )
  return read
    .select({ ...its, subjectId: aidApplications.id, anchorOn: sql<Day>`${aidPayments.paidOn}` })
    .from(aidPayments)
    .innerJoin(aidApplications, eq(aidApplications.id, aidPayments.applicationId))
    .innerJoin(people, eq(people.id, aidApplications.personId))
    .where(
      and(
        eq(aidPayments.kind, 'advance'),
        isNotNull(aidPayments.paidOn),
        ne(aidPayments.status, 'cancelled'),
        eq(aidApplications.status, 'advanced'),
        isNull(aidPayments.archivedAt),
        isNull(aidApplications.archivedAt),
        isNull(people.archivedAt),
        notExists(invoices),
      ),
    )
}
