import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closureOutcomeChoices, journeyStatusChoices } from '../journeys/journey'
import { type Phase, phaseChoices, phaseIndex } from '../journeys/phase'
import { computeFunnel, isStopped, type Standing } from './funnel'

const standing = (
  phase: Phase | null,
  status: Standing['status'] = 'active',
  n = 1,
  outcome: Standing['outcome'] = null,
  recent = false,
): Standing => ({
  phase,
  status,
  outcome,
  recent,
  n,
})

describe('feature 58: the funnel of known standings', () => {
  /*
   * By hand: 12 journeys with a phase, 3 without.
   *              contacted qualified accompanied targeted setup installed anchored   none
   * still there          2         1           1        0     1         2        1      2
   * stopped              1         0           1        1     0         1        0      1
   * reached             12         9           8        6     5         4        1      3
   */
  const standings = [
    standing(null, 'to_qualify', 2),
    standing(null, 'closed', 1, 'no_answer'),
    standing('contacted', 'active'),
    standing('contacted', 'on_hold'),
    standing('contacted', 'closed', 1, 'abandoned'),
    standing('qualified', 'waiting_list'),
    standing('accompanied', 'active'),
    standing('accompanied', 'closed', 1, 'elsewhere'),
    standing('targeted', 'closed', 1, 'other'),
    standing('setup', 'active'),
    standing('installed', 'closed', 2, 'installed'),
    standing('installed', 'closed', 1, 'replacement'),
    standing('anchored', 'closed', 1, 'installed'),
  ]

  it('counts as a hand does', () => {
    const { phases, none } = computeFunnel(standings)
    expect(phases.map(({ phase, current, stopped, reached }) => [phase, current, stopped, reached])).toEqual([
      ['contacted', 2, 1, 12],
      ['qualified', 1, 0, 9],
      ['accompanied', 1, 1, 8],
      ['targeted', 0, 1, 6],
      ['setup', 1, 0, 5],
      ['installed', 2, 1, 4],
      ['anchored', 1, 0, 1],
    ])
    expect(none).toEqual({ phase: null, current: 2, stopped: 1, reached: 3, immature: 0 })
  })

  it('feature 59: those too recent at a phase are those the next one still lacks hindsight for, stopped apart', () => {
    const { phases } = computeFunnel([
      ...standings,
      standing('installed', 'active', 4, null, true),
      standing('installed', 'closed', 3, 'installed', true),
      standing('installed', 'closed', 2, 'replacement', true),
      standing('contacted', 'active', 5, null, true),
      standing(null, 'to_qualify', 9, null, true),
    ])
    expect(phases.map(({ phase, immature }) => [phase, immature])).toEqual([
      ['contacted', 0],
      ['qualified', 5],
      ['accompanied', 0],
      ['targeted', 0],
      ['setup', 0],
      ['installed', 0],
      ['anchored', 7],
    ])
  })

  it('of nothing, gives every row at zero', () => {
    const { phases, none } = computeFunnel([])
    expect(phases.map(({ phase }) => phase)).toEqual(phaseChoices.values)
    expect([...phases, none].map(({ current, reached, stopped }) => [current, reached, stopped])).toEqual(Array(8).fill([0, 0, 0]))
  })
})

describe('isStopped', () => {
  it.each(closureOutcomeChoices.values)('closed as %s', (outcome) => {
    expect(isStopped({ status: 'closed', outcome })).toBe(outcome !== 'installed')
  })
  it.each(journeyStatusChoices.values.filter((status) => status !== 'closed'))('%s is still there', (status) => {
    expect(isStopped({ status, outcome: null })).toBe(false)
  })
})

const anyStanding: fc.Arbitrary<Standing> = fc
  .record({
    phase: fc.constantFrom(null, ...phaseChoices.values),
    status: fc.constantFrom(...journeyStatusChoices.values),
    outcome: fc.constantFrom(...closureOutcomeChoices.values),
    recent: fc.boolean(),
    n: fc.integer({ min: 0, max: 50 }),
  })
  .map((row) => ({ ...row, outcome: row.status === 'closed' ? row.outcome : null }))

describe('whatever the standings', () => {
  it('reached(i) = reached(i+1) + current(i) + stopped(i), and everyone is counted once', () => {
    fc.assert(
      fc.property(fc.array(anyStanding, { maxLength: 40 }), (standings) => {
        const { phases, none } = computeFunnel(standings)
        for (const [index, { reached, current, stopped }] of phases.entries()) {
          expect(reached).toBe((phases[index + 1]?.reached ?? 0) + current + stopped)
          expect(phases[index + 1]?.immature ?? 0).toBeLessThanOrEqual(current)
        }
        expect(none.reached).toBe(none.current + none.stopped)
        expect((phases[0]?.reached ?? 0) + none.reached).toBe(standings.reduce((sum, { n }) => sum + n, 0))
      }),
    )
  })

  it('a journey that moves back leaves the phases above it, and those alone', () => {
    const place = fc.integer({ min: 0, max: phaseChoices.values.length - 1 })
    fc.assert(
      fc.property(fc.array(anyStanding, { maxLength: 20 }), place, place, (others, a, b) => {
        const [back, forth] = a < b ? [a, b] : [b, a]
        const at = (index: number) => computeFunnel([...others, standing(phaseChoices.values[index] ?? null)]).phases
        const [before, after] = [at(forth), at(back)]
        for (const [index, { reached, phase }] of after.entries()) {
          const left = phaseIndex(phase) > back && phaseIndex(phase) <= forth ? 1 : 0
          expect(reached).toBe((before[index]?.reached ?? 0) - left)
        }
      }),
    )
  })
})
