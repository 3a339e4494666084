import { contract } from '@ancrage/contract/index'
import { eq, inArray, sql } from 'drizzle-orm'
import { references } from '../../access/references'
import { figure } from '../../indicators/figures'
import type { Asking } from '../../platform/http/actor'
import type { Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'
import { epciOf, inSlices, professionOf } from '../../territory/placed'

const { aidApplications, aidCommitments: table } = tables

/** How commitments are served: read and listed here, written by their deeds alone. */
export const servedCommitments: Served = {
  resource: contract.aidCommitments,
  table,
  defaultSort: { field: 'endOn', descending: false },
  references: {
    personId: references.person,
    communeCode: references.commune,
    applicationId: { table: aidApplications, key: aidApplications.id, label: aidApplications.number },
  },
  filters: {
    epciCode: (epciCode: string, asking: Asking) => inSlices('aid-commitments', { epciCode }, asking),
    schemeId: (schemeId: string, { read }: Asking) =>
      inArray(
        table.applicationId,
        read.select({ id: aidApplications.id }).from(aidApplications).where(eq(aidApplications.schemeId, schemeId)),
      ),
  },
  pseudonym: {
    professionCode: professionOf('aid-commitments'),
    epciCode: epciOf('aid-commitments'),
    status: table.status,
    startMonth: sql`substr(${table.startOn}, 1, 7)`,
    endMonth: sql`substr(${table.endOn}, 1, 7)`,
  },
  figure: (parameters, asking) => figure('aid-commitments', parameters, asking),
}
