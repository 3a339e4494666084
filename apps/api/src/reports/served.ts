import { contract } from '@ancrage/contract/index'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'

const { reports } = tables

/** How reports are served: listed, the last stopped first, thrown away and taken back; no verb writes their figures. */
export const servedReports: Served = {
  resource: contract.sessionReports,
  table: reports,
  defaultSort: { field: 'stoppedOn', descending: true },
}
