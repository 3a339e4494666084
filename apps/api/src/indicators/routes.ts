import { contract } from '@ancrage/contract/index'
import { indicatorCodes } from '@ancrage/domain/indicators/definitions'
import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import { retentionDefinition } from '@ancrage/domain/installations/retention'
import type { Day } from '@ancrage/domain/kernel/day'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import type { Asking } from '../platform/http/actor'
import { mount } from '../platform/http/mount'
import { refused } from '../platform/http/refused'
import { readSetting } from '../site/read-setting'
import { readDelays } from './read-delays'
import { readFunnel } from './read-funnel'
import { readIndicator } from './read-indicators'
import { readRetentionMarks } from './read-retention'

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
  mount(app, deps, contract.reports.delays, async ({ query: { from, to, ...slices }, ...asking }) =>
    readDelays({ ...(await periodOf({ from, to }, asking)), ...slices }, asking),
  )
  mount(app, deps, contract.reports.retention, async ({ query: { from, to, ...slices }, ...asking }) => {
    const period = await periodOf({ from, to }, asking)
    const marks = await readRetentionMarks({ ...period, ...slices }, asking)
    return { ...period, definition: retentionDefinition[asking.actor.language], marks }
  })
}

/** The period asked: from the start of the plan (a setting) to today, unless told. */
async function periodOf(asked: { from: Day | undefined; to: Day | undefined }, { read, today }: Asking): Promise<{ from: Day; to: Day }> {
  const from = asked.from ?? (await readSetting(read, 'planStartOn'))
  const to = asked.to ?? today
  if (from > to) throw refused('invalid', {}, { to: 'period_reversed' })
  return { from, to }
}
