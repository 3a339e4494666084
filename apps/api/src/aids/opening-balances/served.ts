import { contract } from '@ancrage/contract/index'
import { type OpeningBalance, openingRefusal } from '@ancrage/domain/indicators/opening-balance'
import { references } from '../../access/references'
import type { Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'

/** How balances are served: typed, corrected and thrown away by whoever answers for the figures, the latest years first. */
export const servedOpeningBalances: Served = {
  resource: contract.openingBalances,
  table: tables.openingBalances,
  defaultSort: { field: 'fromOn', descending: true },
  references: { epciCode: references.epci },
  check: (_command, after) => openingRefusal(after as unknown as OpeningBalance),
}
