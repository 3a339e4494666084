import { unvotedStatuses } from '@ancrage/domain/aids/application'
import { addMonths } from '@ancrage/domain/kernel/day'
import { and, between, eq, inArray, isNull, lte, notInArray, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { amountAtRisk } from '../../commitments/at-risk'
import { isBreach } from '../../commitments/departed'
import { tables } from '../../schema/tables'
import { inSlices } from '../../territory/placed'
import type { Condition, Counted, Key } from './counted'

const { aidApplications, aidCommitments, aidPayments, aidSchemes, people } = tables

// Told by what it is not: the index of the day of the vote serves.
const standing = notInArray(aidApplications.status, [...unvotedStatuses])
const voted: Condition = ({ from, to }) => and(standing, between(aidApplications.votedOn, from, to))
const running = eq(aidCommitments.status, 'running')

/** Months before its term that a commitment is ending. */
const endingMonths = 12

/** What was granted, signed, paid and paid back, and what it commits to. */
export const aids = {
  K2: {
    where: ({ from, to, ...slices }, asking) =>
      inArray(
        people.id,
        asking.read
          .select({ id: aidApplications.personId })
          .from(aidApplications)
          .where(and(isNull(aidApplications.archivedAt), voted({ from, to }, asking), inSlices('aid-applications', slices, asking))),
      ),
    slicedWithin: true,
  },
  K3: { where: voted, amount: aidApplications.votedCents },
  K3b: { where: ({ from, to }) => and(standing, between(aidApplications.conventionOn, from, to)), amount: aidApplications.votedCents },
  K3c: {
    where: ({ from, to }) => and(eq(aidPayments.status, 'paid'), between(aidPayments.paidOn, from, to)),
    amount: aidPayments.amountCents,
  },
  K3d: { where: ({ from, to }) => between(aidCommitments.recoveredOn, from, to), amount: aidCommitments.recoveredCents },
  K13a: { where: () => running },
  K13b: {
    where: (_parameters, { today }) =>
      and(running, eq(aidCommitments.startKnown, true), lte(aidCommitments.endOn, addMonths(today, endingMonths))),
  },
  K13c: { where: (_parameters, { read }) => isBreach(read) },
  K13d: { where: () => running, valued: (rows, { read, today }) => amountAtRisk(read, rows, today) },
} as const satisfies Record<string, Counted>

export const aidKeys = {
  scheme: (_parameters, { read }, resource) => {
    const ofScheme = (schemeId: SQLiteColumn | SQL) =>
      sql`(select ${aidSchemes.key} from ${aidSchemes} where ${aidSchemes.id} = ${schemeId})`
    if (resource === 'aid-applications') return ofScheme(aidApplications.schemeId)
    const applicationId = resource === 'aid-payments' ? aidPayments.applicationId : aidCommitments.applicationId
    return ofScheme(
      sql`${read.select({ id: aidApplications.schemeId }).from(aidApplications).where(eq(aidApplications.id, applicationId))}`,
    )
  },
} as const satisfies Record<string, Key>
