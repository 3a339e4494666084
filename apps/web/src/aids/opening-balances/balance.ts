import type { openingBalances } from '@ancrage/contract/opening-balances'
import type { RecordOf } from '@ancrage/contract/resource'
import { type IndicatorDefinition, indicators, type OpenedCode } from '@ancrage/domain/indicators/definitions'
import type { Language } from '@ancrage/domain/kernel/choices'
import { formatMoney, formatNumber } from '../../ui/formats'

export type OpeningBalance = RecordOf<typeof openingBalances>

/** Whether an indicator is an amount: its balances are typed in euros. */
export function isMoney(code: string): boolean {
  const { unit }: Pick<IndicatorDefinition, 'unit'> = indicators[code as OpenedCode] ?? { unit: 'count' }
  return unit === 'cents'
}

/** The value of a balance as read: a number, or euros. */
export function valueSaid({ indicator, value }: Pick<OpeningBalance, 'indicator' | 'value'>, language: Language): string {
  return isMoney(indicator) ? formatMoney(value, language) : formatNumber(value, language)
}
