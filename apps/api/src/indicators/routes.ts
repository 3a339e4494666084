import { contract } from '@ancrage/contract/index'
import { indicatorCodes } from '@ancrage/domain/indicators/definitions'
import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import { retentionDefinition } from '@ancrage/domain/installations/retention'
import type { Day } from '@ancrage/domain/kernel/day'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import type { Asking } from '../platform/http/actor'
import { mountResource } from '../platform/http/crud'
import { mount } from '../platform/http/mount'
import { refused } from '../platform/http/refused'
import { readSetting } from '../site/read-setting'
import { servedEpcis } from '../territory/routes'
import { figure } from './figures'
import { readDelays } from './read-delays'
import { readEvolution } from './read-evolution'
import { readFunnel } from './read-funnel'
import { readIndicators } from './read-indicators'
import { readPassages } from './read-passages'
import { readRetentionMarks } from './read-retention'
import { readTerritory } from './read-territory'
import { readYears } from './read-years'

/** The figures of the mission, each opening on the records behind it. */
export function indicators(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, { ...servedEpcis, figure: (parameters, asking) => figure('epcis', parameters, asking) })
  mount(app, deps, contract.reports.indicators, async ({ query: { codes = indicatorCodes, from, to, ...slices }, ...asking }) => {
    const period = await periodOf({ from, to }, asking)
    return { ...period, indicators: await readIndicators(codes, { ...period, ...slices }, asking) }
  })
  mount(app, deps, contract.reports.years, async ({ query: { code, ...slices }, ...asking }) => readYears(code, slices, asking))
  mount(app, deps, contract.reports.funnel, async ({ query, ...asking }) => {
    const { mode, from, to, compareFrom, compareTo, types = [...funnelTypes], ...slices } = query
    const period = await periodOf({ from, to }, asking)
    const compared = compareFrom && compareTo ? { from: compareFrom, to: compareTo } : undefined
    const scope = mode === 'today' ? { funnel: mode, types, ...slices } : { funnel: mode, ...period, types, ...slices }
    return readFunnel(scope, asking, { period, compared })
  })
  mount(app, deps, contract.reports.passages, async ({ query: { from, to, ...others }, ...asking }) =>
    readPassages({ ...(await periodOf({ from, to }, asking)), ...others }, asking),
  )
  mount(app, deps, contract.reports.delays, async ({ query: { from, to, ...slices }, ...asking }) =>
    readDelays({ ...(await periodOf({ from, to }, asking)), ...slices }, asking),
  )
  mount(app, deps, contract.steeringReports.territory, async ({ query: { by, from, to, ...slices }, ...asking }) =>
    readTerritory(by, { ...(await periodOf({ from, to }, asking)), ...slices }, asking),
  )
  mount(app, deps, contract.steeringReports.evolution, async ({ query: { from, to, ...slices }, ...asking }) =>
    readEvolution({ ...(await periodOf({ from, to }, asking)), ...slices }, asking),
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
