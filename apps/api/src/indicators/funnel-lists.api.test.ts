import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import { closureOutcomeChoices, closureReasonChoices, journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { phaseEntries } from '@ancrage/domain/journeys/phase-entries'
import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { anId } from '@ancrage/domain/testing/build'
import { and, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp, testNow } from '../testing/app'
import { seedKnownPaths } from '../testing/known-paths'
import { figure } from './figures'
import { readFunnel } from './read-funnel'

const { journeys } = tables
const record = { createdAt: testNow, updatedAt: testNow, version: 1 }
const start = '2024-01-01' as Day
const period = { from: start, to: '2024-12-31' as Day }

const someday = fc.integer({ min: 0, max: 700 }).map((days) => addDays(start, days))
const aJourney = fc.record({
  enteredOn: someday,
  phaseSince: someday,
  phase: fc.option(fc.constantFrom(...phaseChoices.values)),
  status: fc.constantFrom(...journeyStatusChoices.values, 'closed' as const),
  outcome: fc.constantFrom(...closureOutcomeChoices.values),
  reason: fc.option(fc.constantFrom(...closureReasonChoices.values)),
  reopenedOn: fc.option(someday, { freq: 2 }),
  first: fc.dictionary(fc.constantFrom(...phaseChoices.values), someday),
})

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
  await seedKnownPaths(site)
})
afterEach(() => site.close())

test('whatever the journeys and the day, every number of a cohort is its list, and the rows sum', async () => {
  let made = 0
  const today = fc.constantFrom('2024-10-01' as Day, '2025-03-02' as Day)
  await fc.assert(
    fc.asyncProperty(fc.array(aJourney, { minLength: 15, maxLength: 25 }), today, async (some, on) => {
      await site.run('manager', async ({ tx }) => {
        for (const { first, outcome, reason, reopenedOn, ...written } of some) {
          const id = anId(100_000 + ++made)
          const own = { personId: anId(1), householdId: anId(800), type: 'salariat' as const, priority: 'normal' as const, search: '' }
          await tx.insert(journeys).values({ ...record, ...own, ...written, id, number: `R-${made}` })
          const entries = phaseEntries(first).map((entry) => ({ journeyId: id, ...entry }))
          if (entries.length > 0) await tx.insert(tables.phaseEntries).values(entries)
          const closure = { id: anId(200_000 + made), journeyId: id, outcome, reason, closedOn: start }
          const inForce = written.status === 'closed'
          if (inForce || reopenedOn) await tx.insert(tables.journeyClosures).values({ ...closure, reopenedOn: inForce ? null : reopenedOn })
        }
      })
      const { read } = site.store
      const asking: Asking = { read, now: testNow, today: on, actor: { id: anId(1), name: '', roles: ['manager'], language: 'fr' } }
      const { phases, none, compared, reasons, horizons } = await readFunnel(
        { funnel: 'cohort', types: [...funnelTypes], ...period },
        asking,
        { compared: { from: '2025-01-01' as Day, to: '2025-12-31' as Day } },
      )
      const rows = [...phases, none, ...(compared?.phases ?? [])]
      const numbers = [
        ...rows.flatMap(({ current, reached, stopped, immature }) => [current, reached, stopped, ...(immature ? [immature] : [])]),
        ...reasons.flatMap(({ phases: at, ...whole }) => [whole, ...at]),
        ...horizons.flatMap(({ mature, immature, phases: reached }) => [mature, immature, ...reached.map((one) => one.reached)]),
      ]
      for (const { count, list } of numbers) {
        const listed = await read.$count(journeys, and(isNull(journeys.archivedAt), figure('journeys', list.filter.in, asking)))
        expect([listed, list.filter.in]).toEqual([count, list.filter.in])
      }
      for (const [index, { reached, current, stopped, immature }] of phases.entries()) {
        expect(reached.count).toBe((phases[index + 1]?.reached.count ?? 0) + current.count + stopped.count)
        expect(immature?.count ?? 0).toBeLessThanOrEqual(phases[index - 1]?.current.count ?? 0)
      }
      const stopped = [...phases, none].reduce((sum, row) => sum + row.stopped.count, 0)
      expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBe(stopped)
    }),
    { numRuns: 3 },
  )
})
