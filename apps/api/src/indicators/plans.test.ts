import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { queryPlans } from '../testing/query-plan'
import { readDelays } from './read-delays'
import { readEvolution } from './read-evolution'
import { readFunnel } from './read-funnel'
import { readIndicators } from './read-indicators'
import { readTerritory } from './read-territory'

const actor = { id: 'a', name: '', roles: ['manager'], language: 'fr' } as const
const when = { actor, now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day }

test('delays and loads are read by indexes, tasks done by when they were', async () => {
  const plan = await queryPlans((read) => readDelays({ from: '2026-01-01' as Day, to: '2026-03-02' as Day }, { read, ...when }))
  const steps = plan.join('\n')
  for (const index of ['tasks_done_at (done_at>?', 'journeys_status (status=?', 'interactions_person (person_id=?'])
    expect(steps).toContain(index)
  expect(plan.filter((step) => /^SCAN (tasks|journeys|interactions|people)\b/.test(step) && !step.includes('USING'))).toEqual([])
})

test('the funnel reads its delays in the order they are counted, of no table that is not indexed', async () => {
  const scope = { funnel: 'cohort' as const, types: [...funnelTypes], from: '2024-01-01' as Day, to: '2024-06-30' as Day }
  const plan = await queryPlans((read) => readFunnel(scope, { read, ...when }))
  expect(plan.join('\n')).toContain('phase_entries_delays')
  expect(plan.join('\n')).toContain('journeys_entered (entered_on>?')
  expect(plan.filter((step) => /^SCAN (journeys|step_changes|tracks|journey_closures)\b/.test(step) && !step.includes('USING'))).toEqual([])
})

test('indicators begin at the days they are asked of, and look for one person at a time', async () => {
  const codes = ['K1', 'K1b', 'K5', 'K8a', 'K8b', 'K12a', 'K14d', 'K17a', 'K18a', 'K19p'] as const
  const plan = await queryPlans((read) => readIndicators(codes, { from: '2026-01-01' as Day, to: '2026-03-02' as Day }, { read, ...when }))
  const steps = plan.join('\n')
  for (const index of [
    'interactions_two_way (occurred_on>? AND occurred_on<?',
    'installations_effective (effective_on>? AND effective_on<?',
    'departures_left (left_on>? AND left_on<?',
    'departures_expected (expected_on>? AND expected_on<?',
    'installations_person (person_id=?',
    'step_changes_track (track_id=?',
    'journeys_status (status=?',
  ])
    expect(steps).toContain(index)
  expect(plan.filter((step) => /^SCAN (interactions|journeys|departures)\b/.test(step) && !step.includes('USING'))).toEqual([])
})

test('what is told place by place and time after time begins at its days', async () => {
  const parameters = { from: '2019-01-01' as Day, to: '2026-03-02' as Day }
  const plan = await queryPlans(async (read) => {
    await readEvolution(parameters, { read, ...when })
    await readTerritory('epci', parameters, { read, ...when })
  })
  const steps = plan.join('\n')
  for (const index of [
    'interactions_two_way (occurred_on>?',
    'installations_effective (effective_on>?',
    'departures_expected (expected_on>?',
  ])
    expect(steps).toContain(index)
  expect(
    plan.filter((step) => /^SCAN (interactions|journeys|departures|installations|people)\b/.test(step) && !step.includes('USING')),
  ).toEqual([])
})
