import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quartilesOfDays } from '../indicators/quartiles'
import { addDays, addMonths, type Day } from '../kernel/day'
import { aDay } from '../testing/build'
import { type Phase, phaseChoices } from './phase'
import { type FirstDays, phaseEntries } from './phase-entries'

const first = (days: Partial<Record<Phase, string>>): FirstDays =>
  Object.fromEntries(Object.entries(days).map(([phase, on]) => [phase, aDay(on)]))

describe('feature 58: days between the first entries of successive phases', () => {
  /*
   * By hand:        contacted   qualified        accompanied
   * a               1 Jan       11 Jan (10)      21 Jan (10)
   * b               1 Jan       31 Jan (30)      2 March (30)
   * c               1 Feb       15 Feb (14)      -
   * d               1 Feb       -                1 March: skipped qualified, says nothing
   * medians         -           14               20
   * quartiles       -           12 and 22        15 and 25
   */
  const paths = [
    { contacted: '2026-01-01', qualified: '2026-01-11', accompanied: '2026-01-21' },
    { contacted: '2026-01-01', qualified: '2026-01-31', accompanied: '2026-03-02' },
    { contacted: '2026-02-01', qualified: '2026-02-15' },
    { contacted: '2026-02-01', accompanied: '2026-03-01' },
  ]
  const daysTo = (phase: Phase) =>
    paths.flatMap((path) => phaseEntries(first(path)).flatMap((entry) => (entry.phase === phase ? (entry.afterDays ?? []) : [])))

  it('are as calculated by hand', () => {
    expect(daysTo('contacted')).toEqual([])
    expect(quartilesOfDays(daysTo('qualified'))).toEqual({ q1: 12, median: 14, q3: 22 })
    expect(quartilesOfDays(daysTo('accompanied'))).toEqual({ q1: 15, median: 20, q3: 25 })
  })

  it.each<[string, Partial<Record<Phase, string>>, number | null]>([
    ['entered before the phase that precedes it', { targeted: '2026-02-01', setup: '2026-01-01' }, null],
    ['on the same day', { targeted: '2026-02-01', setup: '2026-02-01' }, 0],
    ['over a change of clock', { targeted: '2026-03-28', setup: '2026-03-30' }, 2],
  ])('%s', (_, days, expected) => {
    expect(phaseEntries(first(days)).find(({ phase }) => phase === 'setup')?.afterDays).toBe(expected)
  })
})

describe('feature 59: months from the first contact', () => {
  it.each<[string, string, number | null]>([
    ['2024-01-15', '2024-01-15', 0],
    ['2024-01-15', '2024-01-16', 1],
    ['2024-01-15', '2024-07-15', 6],
    ['2024-01-15', '2024-07-16', 7],
    ['2024-08-31', '2025-02-28', 6],
    ['2024-08-31', '2025-03-01', 7],
    ['2024-01-15', '2024-01-14', null],
  ])('contact on %s, in practice on %s: within %s', (contacted, installed, expected) => {
    expect(phaseEntries(first({ contacted, installed })).find(({ phase }) => phase === 'installed')?.contactMonths).toBe(expected)
  })

  it('is within so many months exactly when it is no later than that many months after', () => {
    const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(aDay('2023-01-01'), days))
    fc.assert(
      fc.property(day, day, fc.constantFrom(6, 12, 24), (a, b, months) => {
        const [contacted, installed] = (a < b ? [a, b] : [b, a]) as [Day, Day]
        const within = phaseEntries({ contacted, installed }).find(({ phase }) => phase === 'installed')?.contactMonths ?? 0
        expect(within <= months).toBe(installed <= addMonths(contacted, months))
      }),
    )
  })
})

it('of a journey that took as long for each phase, gives that time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
      const path = Object.fromEntries(phaseChoices.values.map((phase, index) => [phase, addDays(aDay('2020-01-01'), index * days)]))
      expect(phaseEntries(path).map(({ afterDays }) => afterDays)).toEqual([null, ...Array(6).fill(days)])
    }),
  )
})
