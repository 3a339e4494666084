import type { Pile } from '@ancrage/domain/aids/pile'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, asc, count, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { aidApplications, communes } = tables

/** What narrows every pile. */
export interface Narrowed {
  readonly schemeId?: string | undefined
  readonly epciCode?: string | undefined
}

/** A line of a pile, before it is told whose it is. */
export interface Line {
  readonly applicationId: string
  /** The payment or the commitment it is about, in the piles of these. */
  readonly subjectId: string | null
  readonly amountCents: number | null
  readonly sinceOn: Day
}

/** A pile in SQL: where its lines are, and in what order. */
export interface PileLines {
  readonly pile: Pile
  /** The table its lines come from; applications are joined to any other. */
  readonly from: SQLiteTable & { readonly id: SQLiteColumn }
  readonly toApplication: SQL | null
  readonly where: SQL | undefined
  readonly amount: SQLiteColumn | SQL
  readonly since: SQLiteColumn | SQL
  readonly order: readonly (SQLiteColumn | SQL)[]
}

/** How many lines a pile has, and for how much. */
export async function totalOf(read: Reads, lines: PileLines, narrowed: Narrowed): Promise<{ lines: number; cents: number }> {
  const totals = { lines: count(), cents: sql<number>`coalesce(sum(${lines.amount}), 0)`.mapWith(Number) }
  const where = and(lines.where, isOf(read, narrowed))
  const rows = lines.toApplication
    ? await read.select(totals).from(lines.from).innerJoin(aidApplications, lines.toApplication).where(where)
    : await read.select(totals).from(aidApplications).where(where)
  return rows[0] ?? { lines: 0, cents: 0 }
}

/** A page of a pile, the most urgent first. */
export async function linesOf(
  read: Reads,
  lines: PileLines,
  narrowed: Narrowed,
  { limit, offset }: { limit: number; offset: number },
): Promise<Line[]> {
  const columns = {
    applicationId: aidApplications.id,
    subjectId: sql<string | null>`${lines.toApplication ? lines.from.id : sql`null`}`,
    amountCents: sql<number | null>`${lines.amount}`,
    sinceOn: sql<Day>`${lines.since}`,
  }
  const where = and(lines.where, isOf(read, narrowed))
  const order = [...lines.order, lines.from.id].map((column) => asc(column))
  return lines.toApplication
    ? read
        .select(columns)
        .from(lines.from)
        .innerJoin(aidApplications, lines.toApplication)
        .where(where)
        .orderBy(...order)
        .limit(limit)
        .offset(offset)
    : read
        .select(columns)
        .from(aidApplications)
        .where(where)
        .orderBy(...order)
        .limit(limit)
        .offset(offset)
}

function isOf(read: Reads, { schemeId, epciCode }: Narrowed): SQL | undefined {
  return and(
    isNull(aidApplications.archivedAt),
    schemeId === undefined ? undefined : eq(aidApplications.schemeId, schemeId),
    epciCode === undefined
      ? undefined
      : sql`${aidApplications.communeCode} in ${read.select({ code: communes.code }).from(communes).where(eq(communes.epciCode, epciCode))}`,
  )
}
