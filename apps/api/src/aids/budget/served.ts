import { contract } from '@ancrage/contract/index'
import type { Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'

const { aidSchemes, budgetEnvelopes } = tables

/** How « inscrit » is served: one amount a year and scheme. */
export const servedEnvelopes: Served = {
  resource: contract.budgetEnvelopes,
  table: budgetEnvelopes,
  defaultSort: { field: 'year', descending: true },
  references: { schemeId: { table: aidSchemes, key: aidSchemes.id, label: aidSchemes.key } },
}
