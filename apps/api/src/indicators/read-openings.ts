import type { IndicatorCode, OpenedCode } from '@ancrage/domain/indicators/definitions'
import type { IndicatorFigure } from '@ancrage/domain/indicators/parameters'
import { sumOf } from '@ancrage/domain/kernel/money'
import { and, asc, eq, gte, isNull, lte, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { openingBalances } = tables

/** The history typed in, by indicator; null where there is none for what is asked. */
export type Openings = Readonly<Partial<Record<OpenedCode, number>>>

/** A balance of the history typed in. */
export interface OpeningRow extends Pick<typeof openingBalances.$inferSelect, 'fromOn' | 'untilOn' | 'value' | 'source'> {
  readonly indicator: OpenedCode
}

/**
 * The history typed in of a period: balances that lie wholly in it, since part of one cannot be told. Of a profession or an
 * EPCI, those typed as such; a canton, a sector or an advisor has none.
 */
export async function readOpeningRows(
  { from, to, professionCode, epciCode, cantonCode, sectorId, advisorId, outsideOf }: Omit<IndicatorFigure, 'indicator' | 'part'>,
  { read }: Pick<Asking, 'read'>,
): Promise<OpeningRow[]> {
  if ([cantonCode, sectorId, advisorId, outsideOf].some((one) => one !== undefined)) return []
  const { fromOn, untilOn, value, source } = openingBalances
  return read
    .select({ indicator: sql<OpenedCode>`${openingBalances.indicator}`, fromOn, untilOn, value, source })
    .from(openingBalances)
    .where(
      and(
        isNull(openingBalances.archivedAt),
        gte(fromOn, from),
        lte(untilOn, to),
        professionCode === undefined ? undefined : eq(openingBalances.professionCode, professionCode),
        epciCode === undefined ? undefined : eq(openingBalances.epciCode, epciCode),
      ),
    )
    .orderBy(asc(fromOn), asc(openingBalances.id))
}

/** The same, summed by indicator. */
export async function readOpenings(
  parameters: Omit<IndicatorFigure, 'indicator' | 'part'>,
  asking: Pick<Asking, 'read'>,
): Promise<Openings> {
  const rows = await readOpeningRows(parameters, asking)
  const of = (code: OpenedCode) => rows.filter(({ indicator }) => indicator === code).map(({ value }) => value)
  return Object.fromEntries([...new Set(rows.map(({ indicator }) => indicator))].map((code) => [code, sumOf(of(code))]))
}

/** The history typed in of an indicator; null where there is none. */
export function openingOf(code: IndicatorCode, openings: Openings): number | null {
  return (openings as Partial<Record<IndicatorCode, number>>)[code] ?? null
}
