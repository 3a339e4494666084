import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMinutes, type Day, dayOf, type Instant, startOf } from '../kernel/day'
import type { TrackState } from './pipeline'
import { ageOf, commonPeriods, type Period, staysOf } from './step-days'

const day = (text: string) => text as Day
const change = (stepId: string, at: string, state: TrackState = 'open') => ({ stepId, state, at: at as Instant })
const told = (stays: ReturnType<typeof staysOf>) =>
  stays.map(({ change: { stepId, state }, frozen, from, days }) => [frozen ? 'frozen' : state === 'open' ? stepId : state, from, days])

describe('the stays of a track', () => {
  test('a back-and-forth gives two stays on the same step, and a step passed within a day none of its days', () => {
    const changes = [
      change('search', '2026-01-05T09:00:00.000Z'),
      change('visits', '2026-01-15T09:00:00.000Z'),
      change('found', '2026-01-15T15:00:00.000Z'),
      change('search', '2026-01-20T09:00:00.000Z'),
    ]
    expect(told(staysOf(changes, [], day('2026-02-01')))).toEqual([
      ['search', '2026-01-05', 10],
      ['visits', '2026-01-15', 0],
      ['found', '2026-01-15', 5],
      ['search', '2026-01-20', 12],
    ])
  })

  test('half past midnight in Paris is already the next day, whatever UTC says', () => {
    const changes = [change('a', '2026-01-05T22:30:00.000Z'), change('b', '2026-01-06T23:30:00.000Z')]
    expect(told(staysOf(changes, [], day('2026-01-07')))).toEqual([
      ['a', '2026-01-05', 2],
      ['b', '2026-01-07', 0],
    ])
  })

  test('what is set aside is a stay of its own, and so is what a closure froze', () => {
    const changes = [change('a', '2026-01-01T09:00:00.000Z', 'not_needed'), change('a', '2026-01-11T09:00:00.000Z')]
    const closed: Period[] = [{ from: day('2026-01-21'), until: day('2026-01-31') }]
    expect(told(staysOf(changes, closed, day('2026-02-10')))).toEqual([
      ['not_needed', '2026-01-01', 10],
      ['a', '2026-01-11', 10],
      ['frozen', '2026-01-21', 10],
      ['a', '2026-01-31', 10],
    ])
  })

  test.each(['2026-01-21', '2026-03-01'])('closed still, on %s: the last stay is the frozen one, and lasts', (today) => {
    const stays = staysOf([change('a', '2026-01-01T09:00:00.000Z')], [{ from: day('2026-01-21'), until: null }], day(today))
    expect(stays.at(-1)).toMatchObject({ frozen: true, from: '2026-01-21', until: null })
    expect(stays.filter(({ until }) => until === null)).toHaveLength(1)
  })

  test('closed and reopened the same day, it was never frozen', () => {
    const stays = staysOf(
      [change('a', '2026-01-01T09:00:00.000Z')],
      [{ from: day('2026-01-21'), until: day('2026-01-21') }],
      day('2026-02-01'),
    )
    expect(told(stays)).toEqual([['a', '2026-01-01', 31]])
  })

  test('their days add up to its age, whatever the changes and the closures', () => {
    const origin = day('2025-06-01')
    const changes = fc
      .array(
        fc.tuple(
          fc.integer({ min: 0, max: 500_000 }),
          fc.constantFrom('a', 'b', 'c'),
          fc.constantFrom<TrackState>('open', 'not_needed', 'dropped'),
        ),
        {
          minLength: 1,
          maxLength: 20,
        },
      )
      .map((list) =>
        list
          .sort(([one], [other]) => one - other)
          .map(([minutes, stepId, state]) => change(stepId, addMinutes(startOf(origin), minutes), state)),
      )
    const closures = fc.array(fc.nat({ max: 500 }), { maxLength: 7 }).map((list) => {
      const edges = list.sort((one, other) => one - other).map((offset) => addDays(origin, offset - 30))
      return edges.flatMap((from, index): Period[] => (index % 2 === 0 ? [{ from, until: edges[index + 1] ?? null }] : []))
    })
    fc.assert(
      fc.property(changes, closures, fc.nat({ max: 200 }), (those, frozen, later) => {
        const last = those.at(-1)
        const today = addDays(last ? dayOf(last.at) : origin, later)
        const stays = staysOf(those, frozen, today)
        expect(stays.reduce((sum, { days }) => sum + days, 0)).toBe(ageOf(those, today))
        expect(stays.every(({ days }) => days >= 0)).toBe(true)
        for (const one of those) expect(stays.some((stay) => stay.change === one && !stay.frozen)).toBe(true)
        for (const [index, stay] of stays.entries()) {
          const next = stays[index + 1]
          expect(stay.until).toBe(next ? next.from : null)
        }
      }),
    )
  })
})

describe('common periods', () => {
  test('a household is away while each of its journeys is', () => {
    const elise: Period[] = [
      { from: day('2026-01-01'), until: day('2026-02-01') },
      { from: day('2026-03-01'), until: null },
    ]
    const hugo: Period[] = [{ from: day('2026-01-15'), until: day('2026-03-15') }]
    expect(commonPeriods([elise, hugo])).toEqual([
      { from: '2026-01-15', until: '2026-02-01' },
      { from: '2026-03-01', until: '2026-03-15' },
    ])
    expect(commonPeriods([elise, []])).toEqual([])
    expect(commonPeriods([elise])).toEqual(elise)
    expect(commonPeriods([])).toEqual([])
  })
})
