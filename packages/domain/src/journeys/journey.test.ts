import { describe, expect, it } from 'vitest'
import { aDay } from '../testing/build'
import { aJourney } from '../testing/journeys'
import { isAtWork, isStalled, type JourneyStatus, journeyStatusChoices } from './journey'
import { familyPipelines, shippedPipelines } from './pipeline'

describe('isStalled', () => {
  const today = '2026-03-02'
  it.each<[string | null, boolean]>([
    [null, true],
    ['2026-03-01', true],
    ['2025-12-31', true],
    ['2026-03-02', false],
    ['2026-03-03', false],
  ])('active, planned until %s: %s', (until, stalled) => {
    expect(isStalled(aJourney({ plannedUntilOn: until === null ? null : aDay(until) }), today)).toBe(stalled)
  })
  it.each(journeyStatusChoices.values.filter((status): status is Exclude<JourneyStatus, 'active'> => status !== 'active'))(
    '%s: never',
    (status) => {
      expect(isStalled(aJourney({ status, plannedUntilOn: null }), today)).toBe(false)
    },
  )
})

describe('isAtWork', () => {
  it.each(journeyStatusChoices.values)('%s: once opened, and not closed', (status) => {
    expect(isAtWork(aJourney({ status, openedOn: aDay('2026-02-02') }))).toBe(status !== 'closed')
    expect(isAtWork(aJourney({ status, openedOn: null }))).toBe(false)
  })
})

describe('the shipped pipelines', () => {
  it('are the six of the design, with their milestones in order', () => {
    expect(
      Object.fromEntries(
        shippedPipelines.map(({ key, scope, steps }) => [key, [scope, ...steps.flatMap(({ milestone }) => milestone ?? '-')]]),
      ),
    ).toEqual({
      contact: ['journey', '-', 'contacted', 'qualified', 'accompanied'],
      installation: ['journey', '-', 'visited', 'targeted', 'setup', 'scheduled', 'installed', 'anchored'],
      spouse_job: ['journey', '-', '-', '-', '-', 'resolved'],
      housing: ['household', '-', '-', '-', '-', 'resolved'],
      childcare: ['household', '-', '-', '-', 'resolved'],
      aid: ['journey', '-', '-', 'filed', 'examined', 'voted', 'signed', 'advanced', 'resolved'],
    })
  })
  it('make ready from « Lieu retenu » and the three family solutions', () => {
    const ready = shippedPipelines.flatMap(({ key, steps }) => steps.filter(({ readyFrom }) => readyFrom).map(({ fr }) => `${key} ${fr}`))
    expect(ready).toEqual(['installation Lieu retenu', 'spouse_job Solution trouvée', 'housing Logement trouvé', 'childcare Place obtenue'])
    expect([...familyPipelines]).toEqual(['spouse_job', 'housing', 'childcare'])
  })
})
