import type { FigureList, Indicator } from '@ancrage/contract/reports'
import { areaChoices, type IndicatorArea, type IndicatorDefinition, indicators, type Unit } from '@ancrage/domain/indicators/definitions'
import type { Language } from '@ancrage/domain/kernel/choices'
import { formatMoney, formatNumber, formatRate, formatRatio } from '../../ui/formats'

/** One of the two numbers a figure is reckoned from; without a list, it is not one of records. */
export interface Side {
  readonly value: number
  readonly list: FigureList | null
  readonly money: boolean
}

/** An indicator as its line shows it. */
export interface IndicatorLine extends Indicator {
  readonly name: string
  /** The two numbers it is reckoned from, and what stands between them; null of a count or a sum. */
  readonly sides: { readonly first: Side; readonly second: Side; readonly how: 'over' | 'minus' } | null
  /** What happened in the period, what stands on its last day, or what stands now. */
  readonly at: 'period' | 'end' | 'now'
}

export interface IndicatorGroup {
  readonly area: IndicatorArea
  readonly lines: readonly IndicatorLine[]
}

/** The indicators read, by area and in the order they are told. */
export function groupsOf(read: readonly Indicator[], language: Language): IndicatorGroup[] {
  const lines = read.map((indicator) => lineOf(indicator, language))
  return areaChoices.values
    .map((area) => ({ area, lines: lines.filter(({ code }) => indicators[code].area === area) }))
    .filter(({ lines: own }) => own.length > 0)
}

function lineOf(indicator: Indicator, language: Language): IndicatorLine {
  const { code, unit, numerator, denominator, numeratorList, denominatorList } = indicator
  const { name, at, reckoned }: IndicatorDefinition = indicators[code]
  const how = reckoned?.how ?? 'over'
  const sides =
    numerator === null || denominator === null
      ? null
      : {
          first: { value: numerator, list: numeratorList, money: unit === 'cents' },
          second: { value: denominator, list: denominatorList, money: unit === 'cents' && how === 'minus' },
          how,
        }
  return { ...indicator, name: name[language], sides, at: at ?? 'period' }
}

/** A value as its unit writes it; a dash where nothing can be told. */
export function written(value: number | null, unit: Unit, language: Language): string {
  return value === null ? '—' : writers[unit](value, language)
}

const writers: Readonly<Record<Unit, (value: number, language: Language) => string>> = {
  count: (value, language) => formatNumber(value, language),
  days: (value, language) => formatNumber(value, language),
  cents: (value, language) => formatMoney(value, language),
  ratio: (value, language) => formatRatio(value, language),
  rate: (value, language) => formatRate(value, language),
  balance: (value, language) => `${signOf(value)}${formatNumber(Math.abs(value), language)}`,
}

const signOf = (value: number) => (value === 0 ? '' : value > 0 ? '+' : '−')
