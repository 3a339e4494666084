import type { Instant } from '@ancrage/domain/kernel/day'
import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { moveCardTo, reached, stepAt } from '../testing/move-card'
import { openJourney, written } from '../testing/open-journey'
import { keepAllEntries } from './keep-entries'

const { phaseEntries } = tables

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const kept = () => site.store.read.select().from(phaseEntries).orderBy(asc(phaseEntries.journeyId), asc(phaseEntries.firstOn))
const days = async () =>
  Object.fromEntries((await kept()).map(({ phase, firstOn, afterDays, contactMonths }) => [phase, [firstOn, afterDays, contactMonths]]))
const on = (day: string) => site.setNow(`${day}T10:00:00.000Z` as Instant)

test('the first entry of each phase is kept with the moves, a step handed over too, as the changes of step tell', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  await moveCardTo(site, journeyId, ['contact', 2], { fill: { exchange: reached } })
  on('2026-03-12')
  // Entered before the phase that precedes it, on the same day: 0 days once that one is entered too.
  await moveCardTo(site, journeyId, ['contact', 4])
  await moveCardTo(site, journeyId, ['contact', 3])
  on('2026-04-02')
  await moveCardTo(site, journeyId, ['contact', 4])
  const { pipelineId } = (await site.store.read.select().from(tables.steps)).find(({ milestone }) => milestone === 'targeted') ?? {}
  const trial = await written(site, 'manager', '/api/steps', { pipelineId, label: { fr: 'Essai', en: 'Trial' }, position: 2 })
  await moveCardTo(site, journeyId, ['installation', 3])
  expect(Object.keys(await days())).not.toContain('targeted')
  on('2026-04-12')
  const heirId = await stepAt(site, 'installation', 4)
  const removed = await site.as('manager').post(`/api/steps/${trial.id}/remove`, { version: trial.version, heirId })
  expect(removed.statusCode, removed.body).toBe(200)
  expect(await days()).toEqual({
    contacted: ['2026-03-02', null, 0],
    qualified: ['2026-03-12', 10, 1],
    accompanied: ['2026-03-12', 0, 1],
    targeted: ['2026-04-12', 31, 2],
  })

  const before = await kept()
  await site.run('manager', async (command) => {
    await command.tx.delete(phaseEntries)
    await keepAllEntries(command)
  })
  expect(await kept()).toEqual(before)
})
