import { contract } from '@ancrage/contract/index'
import { type OpeningBalance, openingRefusal } from '@ancrage/domain/indicators/opening-balance'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, gte, isNull, lte, ne } from 'drizzle-orm'
import { references } from '../../access/references'
import type { Command } from '../../platform/http/actor'
import type { Row, Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'

const { openingBalances: table } = tables

/** How balances are served: typed, corrected and thrown away by whoever answers for the figures, the latest years first. */
export const servedOpeningBalances: Served = {
  resource: contract.openingBalances,
  table,
  defaultSort: { field: 'fromOn', descending: true },
  references: { epciCode: references.epci },
  check: async (command, after) =>
    openingRefusal(after as unknown as OpeningBalance) ?? (await twiceRefusal(command, after as Row & OpeningBalance)),
}

/** Balances are added: what one says of some days, another of the same part does not say again. */
async function twiceRefusal(
  { tx }: Command,
  { id, indicator, fromOn, untilOn, professionCode, epciCode }: Row & OpeningBalance,
): Promise<Refusal | null> {
  const same = and(
    isNull(table.archivedAt),
    ne(table.id, id),
    eq(table.indicator, indicator),
    professionCode === null ? isNull(table.professionCode) : eq(table.professionCode, professionCode),
    epciCode === null ? isNull(table.epciCode) : eq(table.epciCode, epciCode),
    lte(table.fromOn, untilOn),
    gte(table.untilOn, fromOn),
  )
  return (await tx.$count(table, same)) > 0 ? refuse('invalid', {}, { fromOn: 'opening_twice' }) : null
}
