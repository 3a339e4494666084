import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Phase, phaseChoices } from '../journeys/phase'
import { addDays } from '../kernel/day'
import { aDay } from '../testing/build'
import { median, medianDelays, type PhaseEntry } from './delays'

const paths = (table: Record<string, Partial<Record<Phase, string>>>): PhaseEntry[] =>
  Object.entries(table).flatMap(([journeyId, entered]) =>
    Object.entries(entered).map(([phase, on]) => ({ journeyId, phase: phase as Phase, on: aDay(on) })),
  )

describe('median', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[9, 1], 5],
    [[4, 1], 2.5],
    [[30, 2, 9], 9],
    [[10, 9, 100, 8], 9.5],
    [[0, 0, 0], 0],
  ])('of %j is %s', (numbers, expected) => expect(median(numbers)).toBe(expected))

  it('lies between the least and the greatest, whatever their order, which it leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (numbers) => {
        const given = [...numbers]
        const middle = median(numbers) as number
        expect(numbers).toEqual(given)
        expect(middle).toBe(median(numbers.toReversed()))
        expect(middle).toBeGreaterThanOrEqual(Math.min(...numbers))
        expect(middle).toBeLessThanOrEqual(Math.max(...numbers))
        const below = numbers.filter((one) => one < middle).length
        const above = numbers.filter((one) => one > middle).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2)
      }),
    )
  })
})

describe('feature 58: median days between the first entries of successive phases', () => {
  /*
   * By hand:        contacted   qualified        accompanied
   * a               1 Jan       11 Jan (10)      21 Jan (10)
   * b               1 Jan       31 Jan (30)      2 March, skipped from qualified on the same day (30)
   * c               1 Feb       15 Feb (14)      -
   * d               1 Feb       -                1 March: skipped qualified, says nothing
   * medians         -           14               20
   */
  const entries = paths({
    a: { contacted: '2026-01-01', qualified: '2026-01-11', accompanied: '2026-01-21' },
    b: { contacted: '2026-01-01', qualified: '2026-01-31', accompanied: '2026-03-02' },
    c: { contacted: '2026-02-01', qualified: '2026-02-15' },
    d: { contacted: '2026-02-01', accompanied: '2026-03-01' },
  })

  it('is as calculated by hand', () => {
    expect(medianDelays(entries)).toEqual({
      contacted: null,
      qualified: 14,
      accompanied: 20,
      targeted: null,
      setup: null,
      installed: null,
      anchored: null,
    })
  })

  it('a phase entered before the one that precedes it says nothing', () => {
    expect(medianDelays(paths({ a: { targeted: '2026-02-01', setup: '2026-01-01' } })).setup).toBeNull()
    expect(medianDelays(paths({ a: { targeted: '2026-02-01', setup: '2026-02-01' } })).setup).toBe(0)
  })

  it('only the first entry of each counts, in whatever order they come', () => {
    const again = paths({ e: { targeted: '2026-01-05', setup: '2026-01-15' } })
    const later = paths({ e: { targeted: '2026-01-12', setup: '2026-02-28' } })
    expect(medianDelays([...again, ...later]).setup).toBe(10)
    expect(medianDelays([...later, ...again]).setup).toBe(10)
  })

  it('counts calendar days, clock changes included', () => {
    expect(medianDelays(paths({ a: { targeted: '2026-03-28', setup: '2026-03-30' } })).setup).toBe(2)
  })

  it('of journeys that all took as long, gives that time, whatever the order of the rows', () => {
    const start = aDay('2025-01-01')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 9 }), (days, count) => {
        const rows = Array.from({ length: count }, (_, journey) =>
          phaseChoices.values.map((phase, index) => ({ journeyId: `${journey}`, phase, on: addDays(start, journey * 3 + index * days) })),
        ).flat()
        const expected = Object.fromEntries(phaseChoices.values.map((phase, index) => [phase, index === 0 ? null : days]))
        expect(medianDelays(rows)).toEqual(expected)
        expect(medianDelays(rows.toReversed())).toEqual(expected)
      }),
    )
  })
})
