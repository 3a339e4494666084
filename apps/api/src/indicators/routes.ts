import { contract } from '@ancrage/contract/index'
import { indicatorCodes } from '@ancrage/domain/indicators/definitions'
import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import { type Day, day } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import type { Asking } from '../platform/http/actor'
import { mount } from '../platform/http/mount'
import { refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { readFunnel } from './read-funnel'
import { readIndicator } from './read-indicators'

const { settings } = tables

/** The figures of the mission, each opening on the records behind it. */
export function indicators(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.reports.indicators, async ({ query: { codes = indicatorCodes, from, to, ...slices }, ...asking }) => {
    const period = await periodOf({ from, to }, asking)
    const read = codes.map((code) => readIndicator(code, { ...period, ...slices }, asking))
    return { ...period, indicators: await Promise.all(read) }
  })
  mount(app, deps, contract.reports.funnel, async ({ query: { mode, from, to, types = [...funnelTypes], ...slices }, ...asking }) =>
    readFunnel(
      mode === 'today' ? { funnel: mode, types, ...slices } : { funnel: mode, ...(await periodOf({ from, to }, asking)), types, ...slices },
      asking,
    ),
  )
}

/** The period asked: from the start of the plan (a setting) to today, unless told. */
async function periodOf(asked: { from: Day | undefined; to: Day | undefined }, { read, today }: Asking): Promise<{ from: Day; to: Day }> {
  const from = asked.from ?? (await readPlanStart(read))
  const to = asked.to ?? today
  if (from > to) throw refused('invalid', {}, { to: 'period_reversed' })
  return { from, to }
}

async function readPlanStart(read: Asking['read']): Promise<Day> {
  const [row] = await read.select({ value: settings.value }).from(settings).where(eq(settings.key, 'planStartOn'))
  return day.parse(row?.value)
}
