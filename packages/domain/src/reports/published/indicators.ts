import { type IndicatorDefinition, indicators } from '../../indicators/definitions'
import { leastTold } from '../cells'
import type { SessionFigure, SessionFigures } from '../session-figures'
import type { Ledger } from './ledger'

/** The indicators that another is reckoned from; none of a count, a sum or a share of one list. */
export function dividedBy(code: string): readonly string[] {
  const { reckoned }: Partial<IndicatorDefinition> = (indicators as Readonly<Record<string, IndicatorDefinition>>)[code] ?? {}
  return reckoned ? [...reckoned.first, ...(reckoned.second === 'population' ? [] : reckoned.second)] : []
}

/** Where an indicator is among the figures; an address where nothing is when it is not. */
export function placeOf(figures: SessionFigures, code: string): string {
  return `indicators.${figures.indicators.findIndex((figure) => figure.code === code)}`
}

/** Lists the indicators: what they count, by what they are split, what they divide, the history typed in beside. */
export function publishIndicators(ledger: Ledger, figures: SessionFigures): void {
  for (const [at, figure] of figures.indicators.entries()) {
    const path = `indicators.${at}`
    ledger.add(`${path}.records`, figure.records, 'count', 'row')
    if (figure.unit === 'count') publishCount(ledger, path, figure)
    else publishReckoned(ledger, figures, path, figure)
  }
  ledger.tie(`${placeOf(figures, 'K3c')}.value`, [`${placeOf(figures, 'K3d')}.value`, `${placeOf(figures, 'K3e')}.value`])
  alike(ledger)
}

function publishCount({ add, tie }: Ledger, path: string, { value, opening, total, split }: SessionFigure): void {
  add(`${path}.value`, value, 'count', 'headline')
  add(`${path}.opening`, opening, 'count', 'row')
  add(`${path}.total`, total, 'count', 'headline')
  for (const [at, one] of split.entries()) add(`${path}.split.${at}.value`, one.value, 'count', 'row')
  for (const dimension of new Set(split.map((one) => one.dimension))) {
    const parts = [...split.entries()].filter(([, one]) => one.dimension === dimension)
    tie(
      `${path}.value`,
      parts.map(([at]) => `${path}.split.${at}.value`),
    )
  }
  tie(`${path}.total`, [`${path}.value`, `${path}.opening`])
}

/** A ratio, a rate, a balance or an average follows its two sides; a sum or a median follows how many it is of. */
function publishReckoned({ add, tie, within }: Ledger, figures: SessionFigures, path: string, figure: SessionFigure): void {
  const { code, unit, value, numerator, denominator, opening, total } = figure
  const sides = dividedBy(code).map((one) => placeOf(figures, one))
  const isMoney = unit === 'cents'
  const own = [
    add(`${path}.numerator`, numerator, isMoney ? 'amount' : 'count', 'row'),
    add(`${path}.denominator`, denominator, 'count', 'row'),
  ]
  // What two counts leave between them is one too: of 60, 58 leaves 2.
  if (!isMoney && numerator !== null && denominator !== null) {
    const [less = '', more = ''] = numerator <= denominator ? own : own.toReversed()
    within(more, [less])
  }
  const few = [`${path}.records`, ...own, ...sides.map((side) => `${side}.value`)]
  const fewInAll = [...few, ...sides.map((side) => `${side}.total`)]
  add(`${path}.value`, value, 'amount', 'headline', few)
  add(`${path}.opening`, opening, 'amount', 'row', fewInAll)
  add(`${path}.total`, total, 'amount', 'headline', fewInAll)
  if (isMoney && denominator === null) tie(`${path}.total`, [`${path}.value`, `${path}.opening`])
}

/** The same number under two names may be one number: told under one, it would be found under the other. */
function alike({ cells, sums }: Ledger): void {
  const first = new Map<number, string>()
  for (const { key, value, kind, implied } of cells) {
    if (implied || kind !== 'count' || value < leastTold || key.includes('.split.')) continue
    const other = first.get(value)
    if (other) sums.push({ whole: other, parts: [key] })
    else first.set(value, key)
  }
}
