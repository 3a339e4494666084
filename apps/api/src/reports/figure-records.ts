import { type IndicatorCode, type IndicatorDefinition, indicatorCodes, indicators } from '@ancrage/domain/indicators/definitions'
import { and, asc, isNull } from 'drizzle-orm'
import { inIndicator } from '../indicators/figures'
import { tableOf } from '../indicators/read-indicators'
import { withRule } from '../indicators/said'
import type { Asking } from '../platform/http/actor'
import type { Parameters } from './compared'

/** What a list is kept of: an indicator, or the numerator of a rate (`K12:numerator`). */
export interface FigureKey {
  readonly key: string
  readonly code: IndicatorCode
  readonly part?: 'numerator'
}

/**
 * Every figure that a list is kept of. What is reckoned from others is told by theirs; any other rate has two lists, the
 * second of its numerator.
 */
export const figureKeys: readonly FigureKey[] = indicatorCodes.flatMap((code): FigureKey[] => {
  const { unit, reckoned }: IndicatorDefinition = indicators[code]
  if (reckoned) return []
  return unit === 'ratio'
    ? [
        { key: code, code },
        { key: `${code}:numerator`, code, part: 'numerator' },
      ]
    : [{ key: code, code }]
})

/** The ids behind a figure, by the very predicate that counts it. */
export async function recordsOf({ code, part }: FigureKey, parameters: Parameters, asking: Asking): Promise<string[]> {
  const table = tableOf[indicators[code].resource]
  const askedOf = await withRule([code], parameters, asking)
  const rows = await asking.read
    .select({ id: table.id })
    .from(table)
    .where(and(isNull(table.archivedAt), inIndicator({ indicator: code, ...(part && { part }), ...askedOf(code) }, asking)))
    .orderBy(asc(table.id))
  return rows.map(({ id }) => id as string)
}
