import { schemeTotals } from '@ancrage/domain/aids/session-totals'
import { sumOf } from '@ancrage/domain/kernel/money'
import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Asking } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { notFound } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import { budgetLeft } from '../payments/budget-left'
import { readyRows, rowsOf } from './rows'
import { type SessionRow, servedSessions } from './served'

const { aidApplications, deliberationSessions } = tables

/** Sessions listed at once: more than a body holds in ten years. */
const mostSessions = 200

/** A session with what is put to it, what it amounts to, and what may still be added. */
export async function readSession(asking: Asking, id: string) {
  const { read, today } = asking
  const session = (await one(servedSessions, read, asking, id)) as unknown as SessionRow
  if (session.archivedAt) throw notFound()
  const [rows, ready] = await Promise.all([rowsOf(read, id), readyRows(read)])
  const names = new Map(rows.map(({ schemeId, schemeName }) => [schemeId, schemeName]))
  const year = Number((session.heldOn ?? session.meetsOn).slice(0, 4))
  const budgets = await budgetLeft(read, year, [...names.keys()])
  const entered = budgets.flatMap(({ schemeId, budgetCents, leftCents }) => (budgetCents === null ? [] : [[schemeId, leftCents] as const]))
  const totals = schemeTotals(rows, new Map(entered))
  return {
    today,
    session: session as never,
    rows,
    totals: totals.map((total) => ({ ...total, schemeName: names.get(total.schemeId) as never })),
    totalCents: sumOf(totals.map(({ amountCents }) => amountCents)),
    ready,
  }
}

/** The sessions, the last first, with how many applications each has and what they amount to. */
export async function readSummaries({ read, today }: Pick<Asking, 'read' | 'today'>) {
  const weight = sql`case when ${aidApplications.status} in ('refused', 'abandoned') then 0
    else coalesce(${aidApplications.votedCents}, ${aidApplications.computedCents}, 0) end`
  const rows = await read
    .select({
      session: deliberationSessions,
      applications: count(aidApplications.id),
      amountCents: sql<number>`coalesce(sum(${weight}), 0)`.mapWith(Number),
    })
    .from(deliberationSessions)
    .leftJoin(aidApplications, and(eq(aidApplications.sessionId, deliberationSessions.id), isNull(aidApplications.archivedAt)))
    .where(isNull(deliberationSessions.archivedAt))
    .groupBy(deliberationSessions.id)
    .orderBy(desc(deliberationSessions.meetsOn), desc(deliberationSessions.id))
    .limit(mostSessions)
  return { today, sessions: rows as never }
}
