import { type IndicatorCode, type IndicatorDefinition, indicatorCodes, indicators } from '@ancrage/domain/indicators/definitions'
import { addMonths, type Day, withinDays } from '@ancrage/domain/kernel/day'
import type { ReportSlices, SessionFigures } from '@ancrage/domain/reports/session-figures'
import { and, desc, eq, isNull, lte, ne } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { readIndicator } from '../indicators/read-indicators'
import type { Asking } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { readSetting } from '../site/read-setting'

const { reports } = tables

type Values = Record<string, number | null>

/** What figures are asked of: a period, and what they are narrowed to. */
export interface Scope {
  readonly from: Day
  readonly to: Day
  readonly filters: ReportSlices
}

/** A period and its filters, as indicators are asked. */
export type Parameters = { readonly from: Day; readonly to: Day } & ReportSlices

/** What is told of the moment it is read, whatever the period: nothing says what it was a year before. */
const isOfTheMoment = (code: IndicatorCode) => {
  const { at }: IndicatorDefinition = indicators[code]
  return at === 'now'
}

/** The period asked: from the start of the plan (a setting) to today unless told, and never beyond. */
export async function periodOf(
  asked: { readonly from: Day | undefined; readonly to: Day | undefined },
  { read, today }: Pick<Asking, 'read' | 'today'>,
): Promise<{ from: Day; to: Day }> {
  const from = asked.from ?? (await readSetting(read, 'planStartOn'))
  const to = asked.to ?? today
  if (to > today) throw refused('invalid', {}, { to: 'day_to_come' })
  if (from > to) throw refused('invalid', {}, { to: 'period_reversed' })
  return { from, to }
}

/** The last figures stopped with the same filters by a day, other than those of `except`; null when there are none. */
export async function lastStopped({ read }: Pick<Asking, 'read'>, filters: ReportSlices, by: Day, except: string | null = null) {
  const [last] = await read
    .select({ reportId: reports.id, stoppedOn: reports.stoppedOn, figures: reports.figures })
    .from(reports)
    .where(and(isNull(reports.archivedAt), lte(reports.stoppedOn, by), except ? ne(reports.id, except) : undefined, sameFilters(filters)))
    .orderBy(desc(reports.stoppedOn), desc(reports.createdAt))
    .limit(1)
  if (!last) return null
  const { figures, ...kept } = last
  return { ...kept, values: Object.fromEntries(figures.indicators.map(({ code, value }): [string, number | null] => [code, value])) }
}

function sameFilters({ professionCode, epciCode, cantonCode, sectorId, advisorId }: ReportSlices) {
  const same = (column: SQLiteColumn, value: string | undefined) => (value === undefined ? isNull(column) : eq(column, value))
  return and(
    same(reports.professionCode, professionCode),
    same(reports.epciCode, epciCode),
    same(reports.cantonCode, cantonCode),
    same(reports.sectorId, sectorId),
    same(reports.advisorId, advisorId),
  )
}

/**
 * The same figures a year before, read again from the rows: since the start of the plan when the period begins there, else
 * over a period that began a year earlier too. None where the plan had not begun.
 */
export async function readYearBefore({ from, to, filters }: Scope, asking: Asking): Promise<SessionFigures['compared']['yearBefore']> {
  const on = withinDays(addMonths(to, -12))
  const since = from === (await readSetting(asking.read, 'planStartOn')) ? from : withinDays(addMonths(from, -12))
  const values: Values = {}
  for (const code of indicatorCodes) {
    const told = since <= on && !isOfTheMoment(code)
    values[code] = told ? (await readIndicator(code, { from: since, to: on, ...filters }, asking)).value : null
  }
  return { on, values }
}
