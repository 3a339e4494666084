import { contract } from '@ancrage/contract/index'
import { unvotedStatuses } from '@ancrage/domain/aids/application'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq, gte, inArray, isNotNull, isNull, lte, notInArray, type SQL, sql } from 'drizzle-orm'
import { figure } from '../../indicators/figures'
import type { Asking } from '../../platform/http/actor'
import type { Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'
import { epciOf } from '../../territory/placed'

const { aidApplications, aidPayments: table } = tables

/** How payments are served: lists of them, opened by figures. They are written by their own deeds alone. */
export const servedPayments: Served = {
  resource: contract.aidPayments,
  table,
  defaultSort: { field: 'dueOn', descending: true },
  references: { applicationId: { table: aidApplications, key: aidApplications.id, label: aidApplications.number } },
  filters: {
    schemeId: (schemeId: string, { read }) => ofApplications(read, eq(aidApplications.schemeId, schemeId)),
    votedFrom: (from: Day, { read }) => ofApplications(read, votedBetween(from)),
    votedTo: (to: Day, { read }) => ofApplications(read, votedBetween(undefined, to)),
  },
  pseudonym: {
    professionCode: sql`(select ${aidApplications.professionCode} from ${aidApplications} where ${eq(aidApplications.id, table.applicationId)})`,
    epciCode: epciOf('aid-payments'),
    kind: table.kind,
    status: table.status,
    paidMonth: sql`substr(${table.paidOn}, 1, 7)`,
  },
  figure: (parameters, asking) => figure('aid-payments', parameters, asking),
}

/** What was voted on days of a period (from the first or to the last vote where it is left open), whatever came after: what « attribué » counts. */
export function votedBetween(from?: Day, to?: Day): SQL | undefined {
  return and(
    // Told by what it is not: the index of the day of the vote serves.
    notInArray(aidApplications.status, [...unvotedStatuses]),
    isNull(aidApplications.archivedAt),
    from ? gte(aidApplications.votedOn, from) : isNotNull(aidApplications.votedOn),
    to ? lte(aidApplications.votedOn, to) : undefined,
  )
}

function ofApplications(read: Asking['read'], where: SQL | undefined): SQL {
  return inArray(table.applicationId, read.select({ id: aidApplications.id }).from(aidApplications).where(where))
}
