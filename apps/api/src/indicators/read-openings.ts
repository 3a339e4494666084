import type { IndicatorCode, OpenedCode } from '@ancrage/domain/indicators/definitions'
import type { IndicatorFigure } from '@ancrage/domain/indicators/parameters'
import { and, eq, gte, isNull, lte, sum } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { openingBalances } = tables

/** The history typed in, by indicator; null where there is none for what is asked. */
export type Openings = Readonly<Partial<Record<OpenedCode, number>>>

/**
 * The history typed in of a period: balances that lie wholly in it, since part of one cannot be told. Of a profession or an
 * EPCI, those typed as such; a sector or an advisor has none.
 */
export async function readOpenings(
  { from, to, professionCode, epciCode, sectorId, advisorId }: Omit<IndicatorFigure, 'indicator' | 'part'>,
  { read }: Pick<Asking, 'read'>,
): Promise<Openings> {
  if (sectorId !== undefined || advisorId !== undefined) return {}
  const rows = await read
    .select({ indicator: openingBalances.indicator, value: sum(openingBalances.value).mapWith(Number) })
    .from(openingBalances)
    .where(
      and(
        isNull(openingBalances.archivedAt),
        gte(openingBalances.fromOn, from),
        lte(openingBalances.untilOn, to),
        professionCode === undefined ? undefined : eq(openingBalances.professionCode, professionCode),
        epciCode === undefined ? undefined : eq(openingBalances.epciCode, epciCode),
      ),
    )
    .groupBy(openingBalances.indicator)
  return Object.fromEntries(rows.map(({ indicator, value }) => [indicator, value]))
}

/** The history typed in of an indicator; null where there is none. */
export function openingOf(code: IndicatorCode, openings: Openings): number | null {
  return (openings as Partial<Record<IndicatorCode, number>>)[code] ?? null
}
