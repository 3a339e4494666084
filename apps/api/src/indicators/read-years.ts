import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { type IndicatorCode, type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'
import type { Slices } from '@ancrage/domain/indicators/parameters'
import { yearsOf } from '@ancrage/domain/indicators/spans'
import type { Asking } from '../platform/http/actor'
import { readSetting } from '../site/read-setting'
import { readIndicator } from './read-indicators'

/** A figure year by year since the start of the plan, the current one until today; what tells of the moment has no years. */
export async function readYears(code: IndicatorCode, slices: Slices, asking: Asking): Promise<ReplyOf<typeof reports.years>> {
  const { unit, at }: IndicatorDefinition = indicators[code]
  const from = await readSetting(asking.read, 'planStartOn')
  const spans = at === 'now' || from > asking.today ? [] : yearsOf({ from, to: asking.today })
  const years = await Promise.all(
    spans.map(async (span) => {
      const { value, numerator, denominator, opening, total, list } = await readIndicator(
        code,
        { ...slices, from: span.from, to: span.to },
        asking,
      )
      return { ...span, value, numerator, denominator, opening, total, list }
    }),
  )
  return { code, unit, years }
}
