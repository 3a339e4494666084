import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, type Day, daysBetween, weekday } from '../kernel/day'
import { firstDays, makeUpDays, type PlanTask, planDays, planMove, stepDay } from './back-planning'
import type { IsWorked } from './worked-days'

const day = (text: string) => text as Day
/** Days off as in France: Saturdays, Sundays and a few holidays, 1 and 8 May 2026 among them. */
const holidays = new Set(['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-12-25', '2027-01-01'])
const isWorked: IsWorked = (one) => weekday(one) <= 5 && !holidays.has(one)
const today = day('2026-03-02')

describe('the day of a step', () => {
  test.each([
    ['on its reference', '2026-09-01', 0, false, '2026-09-01'],
    ['90 days before: a Wednesday', '2026-09-01', -90, false, '2026-06-03'],
    ['before its reference, on a Sunday: the Friday before', '2026-09-01', -2, false, '2026-08-28'],
    ['after its reference, on a Sunday: the Monday after', '2026-03-06', 2, false, '2026-03-09'],
    ['on a holiday that makes a long week-end', '2026-04-24', 7, false, '2026-05-04'],
    ['before, on the same holiday', '2026-05-08', -7, false, '2026-04-30'],
    ['three working days after a Thursday before Easter', '2026-04-02', 3, true, '2026-04-08'],
    ['three working days before the Tuesday after Easter', '2026-04-07', -3, true, '2026-04-01'],
    ['across 29 February', '2028-02-28', 1, false, '2028-02-29'],
    ['across the year', '2026-12-31', 1, true, '2027-01-04'],
    ['across the night the clocks go forward', '2026-03-27', 1, true, '2026-03-30'],
    ['across the night the clocks go back', '2026-10-26', -1, true, '2026-10-23'],
    ['beyond the last day there is', '2100-12-31', 1830, false, '2100-12-31'],
    ['beyond the last day there is, in working days', '2100-12-31', 30, true, '2100-12-31'],
    ['before the first day there is', '1900-01-01', -730, false, '1900-01-01'],
  ])('%s', (_what, reference, offsetDays, workingDays, expected) => {
    expect(stepDay({ offsetDays, workingDays }, day(reference), isWorked)).toBe(expected)
  })

  it('is always worked, and never on the wrong side of its reference', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), fc.boolean(), (reference, offsetDays, workingDays) => {
        const found = stepDay({ offsetDays, workingDays }, reference, isWorked)
        expect(isWorked(found)).toBe(true)
        if (offsetDays < 0) expect(found < reference).toBe(true)
        else expect(found >= reference).toBe(true)
      }),
    )
  })

  it('is not known before its reference is', () => {
    const steps = [
      { id: 'a', offsetDays: -90, workingDays: false, reference: 'target' },
      { id: 'b', offsetDays: 1, workingDays: false, reference: 'opened' },
    ]
    const days = planDays(steps, ({ reference }) => (reference === 'opened' ? today : null), isWorked)
    expect([...days]).toEqual([
      ['a', null],
      ['b', '2026-03-03'],
    ])
  })
})

describe('a plan that begins late', () => {
  const step = (id: string, ago: number, referenceOn = addDays(today, 60)) => ({ id, day: addDays(today, -ago), referenceOn })

  it('is spread over the worked days from today, two a day, in the order of its days', () => {
    const days = firstDays([step('d', 10), step('a', 120), step('b', 90), step('c', 30), step('e', 1)], { today, isWorked })
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => days.get(id))).toEqual([
      '2026-03-02',
      '2026-03-02',
      '2026-03-03',
      '2026-03-03',
      '2026-03-04',
    ])
  })
  it('leaves room to what is there already', () => {
    const planned = [step('late', 3), { id: 'today', day: today, referenceOn: today }]
    const days = firstDays(planned, { today, isWorked, taken: [today] })
    expect([days.get('today'), days.get('late')]).toEqual([today, '2026-03-03'])
  })
  it.each([
    ['missed by a month', step('a', makeUpDays, addDays(today, -60)), '2026-03-02'],
    ['missed by more', step('a', makeUpDays + 1, addDays(today, -60)), null],
    ['due long ago for an arrival to come', step('a', 180), '2026-03-02'],
    ['due long ago for an arrival that has passed by more than a month', step('a', 180, addDays(today, -31)), null],
  ])('%s', (_what, late, expected) => {
    expect(firstDays([late], { today, isWorked }).get('a')).toBe(expected)
  })
})

const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2025-06-02'), days))
const anyStep = fc.record({
  offsetDays: fc.integer({ min: -300, max: 60 }),
  workingDays: fc.boolean(),
  status: fc.constantFrom('todo', 'doing', 'waiting', 'done', 'cancelled'),
  byHand: fc.integer({ min: -3, max: 3 }),
})
const anyPlan = fc.tuple(
  fc.array(anyStep, { maxLength: 25 }),
  fc.integer({ min: 0, max: 500 }).map((ahead) => addDays(today, ahead)),
  fc.integer({ min: -200, max: 200 }),
)

describe('a plan that moves', () => {
  type Steps = readonly { offsetDays: number; workingDays: boolean; status: string; byHand: number }[]
  const daysFor = (steps: Steps, target: Day) => new Map(steps.map((one, index) => [`t${index}`, stepDay(one, target, isWorked)]))
  const tasksOf = (steps: Steps, target: Day): PlanTask[] =>
    steps.map(({ status, byHand, ...offset }, index) => {
      const plannedOn = stepDay(offset, target, isWorked)
      return { id: `t${index}`, status: status as PlanTask['status'], dueOn: addDays(plannedOn, byHand), plannedOn }
    })
  const after = (tasks: readonly PlanTask[], newDays: ReadonlyMap<string, Day | null>): PlanTask[] => {
    const shifts = new Map(planMove(tasks, newDays, { today, isWorked }).map((shift) => [shift.taskId, shift]))
    return tasks.map((task) => {
      const shift = shifts.get(task.id)
      return shift?.outcome === 'moved' ? { ...task, dueOn: shift.to, plannedOn: shift.to } : task
    })
  }

  it('never moves what is done or was given another day by hand, and never lands on a day off or in the past', () => {
    fc.assert(
      fc.property(anyPlan, ([steps, target, by]) => {
        const tasks = tasksOf(steps, target)
        for (const shift of planMove(tasks, daysFor(steps, addDays(target, by)), { today, isWorked })) {
          const task = tasks.find(({ id }) => id === shift.taskId) as PlanTask
          const still = task.status === 'done' || task.status === 'cancelled' || task.dueOn !== task.plannedOn
          if (still) expect([shift.outcome, shift.to]).toEqual([expect.stringMatching(/done|kept_by_hand/), task.dueOn])
          if (shift.outcome !== 'moved') continue
          expect(isWorked(shift.to)).toBe(true)
          expect(shift.to >= today).toBe(true)
        }
      }),
    )
  })
  it('moved and moved back, what was to come stands where it stood', () => {
    fc.assert(
      fc.property(anyPlan, ([steps, target, by]) => {
        const ahead = steps.filter((one) => [target, addDays(target, by)].every((to) => stepDay(one, to, isWorked) >= today))
        const tasks = tasksOf(ahead, target)
        const moved = after(tasks, daysFor(ahead, addDays(target, by)))
        expect(after(moved, daysFor(ahead, target))).toEqual(tasks)
      }),
    )
  })
  it('of which nothing changes, moves nothing', () => {
    fc.assert(
      fc.property(anyPlan, ([steps, target]) => {
        const shifts = planMove(tasksOf(steps, target), daysFor(steps, target), { today, isWorked })
        const ahead = shifts.filter(({ from }) => from >= today)
        expect(ahead.filter(({ outcome }) => outcome === 'moved')).toEqual([])
      }),
    )
  })
  it('puts nothing off when the arrival is brought forward, and spreads what should be done already', () => {
    const offsets = [-200, -190, -180, -170, -160].map((offsetDays) => ({ offsetDays, workingDays: false, status: 'todo', byHand: 0 }))
    const target = addDays(today, 300)
    const shifts = planMove(tasksOf(offsets, target), daysFor(offsets, addDays(target, -180)), { today, isWorked })
    expect(shifts.map(({ to }) => to)).toEqual(['2026-03-02', '2026-03-02', '2026-03-03', '2026-03-03', '2026-03-04'])
    const soon: PlanTask = { id: 't0', status: 'todo', dueOn: day('2026-03-04'), plannedOn: day('2026-03-04') }
    expect(planMove([soon], new Map([['t0', day('2026-01-05')]]), { today, isWorked })).toMatchObject([{ outcome: 'unchanged' }])
  })
  it('by whole weeks, moves each step by as many days', () => {
    const steps = [-120, -90, -60, -30].map((offsetDays) => ({ offsetDays, workingDays: false, status: 'todo', byHand: 0 }))
    const target = day('2027-09-01')
    const shifts = planMove(tasksOf(steps, target), daysFor(steps, addDays(target, 28)), { today, isWorked })
    expect(shifts.map(({ from, to }) => daysBetween(from, to))).toEqual([28, 28, 28, 28])
  })
})
