import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { countsOf, monthsOf, nextStep, type PlanStep, type PlanTask, progressOf, type Shift, scaleOf, waitingGroups } from './plan-view'

const task = (dueOn: string, doneOn: string | null = null): PlanTask => ({
  taskId: `task-${dueOn}`,
  version: 1,
  title: 'Appeler l’Ordre',
  status: doneOn ? 'done' : 'todo',
  dueOn: dueOn as Day,
  dueTime: null,
  assigneeId: 'a',
  confirmed: false,
  pinned: false,
  doneOn: doneOn as Day | null,
})
const step = (stepId: string, over: Partial<PlanStep> = {}): PlanStep => ({
  stepId,
  title: { fr: stepId, en: stepId },
  kind: 'call',
  role: 'referent',
  pipelineKey: null,
  pipelineLabel: null,
  reference: 'target',
  referenceStep: null,
  offsetDays: -60,
  workingDays: false,
  state: 'waiting',
  waitsFor: 'target',
  task: null,
  ...over,
})
const open = (stepId: string, dueOn: string) => step(stepId, { state: 'open', waitsFor: null, task: task(dueOn) })
const done = (stepId: string, dueOn: string, doneOn: string) => step(stepId, { state: 'done', waitsFor: null, task: task(dueOn, doneOn) })

test('what is done and to do is read by month, a step done on the day it was', () => {
  const steps = [done('a', '2026-04-02', '2026-03-30'), open('b', '2026-04-01'), open('c', '2026-04-20'), step('d')]
  expect(monthsOf(steps).map(({ key, steps: own }) => [key, own.map(({ stepId }) => stepId)])).toEqual([
    ['2026-03', ['a']],
    ['2026-04', ['b', 'c']],
  ])
  expect(progressOf(steps)).toEqual({ done: 1, of: 3 })
  expect(nextStep(steps)?.stepId).toBe('b')
})

test('what waits is read by what it waits for, each step of a pipeline apart; what is left out comes last', () => {
  const entered = (fr: string) => ({ waitsFor: 'step' as const, reference: 'step' as const, referenceStep: { fr, en: fr } })
  const steps = [
    step('out', { state: 'left_out', waitsFor: null }),
    step('a', entered('Lieu retenu')),
    step('b'),
    step('c', entered('Montage')),
    step('d'),
  ]
  expect(waitingGroups(steps).map(({ key, steps: own }) => [key, own.map(({ stepId }) => stepId)])).toEqual([
    ['stepLieu retenu', ['a']],
    ['target', ['b', 'd']],
    ['stepMontage', ['c']],
    ['aside', ['out']],
  ])
})

test('the ruler holds every day between its ends, and its months in order', () => {
  const days = ['2026-11-20', '2027-03-05', '2026-12-31'] as Day[]
  const { at, months } = scaleOf(days)
  expect(months).toEqual(['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01'])
  const places = [...days].sort().map(at)
  expect(places).toEqual([...places].sort((one, other) => one - other))
  for (const place of places) expect(place > 0 && place < 1).toBe(true)
})

test('« Appliquer 2, garder 2 »: an unticked step is kept, as is one given its day by hand; done ones count in neither', () => {
  const shift = (taskId: string, outcome: Shift['outcome']): Shift => ({
    stepId: taskId,
    taskId,
    title: { fr: '', en: '' },
    from: '2026-03-02' as Day,
    to: '2026-04-02' as Day,
    outcome,
  })
  const shifts = [
    shift('a', 'moved'),
    shift('b', 'moved'),
    shift('c', 'kept_by_hand'),
    shift('d', 'done'),
    shift('e', 'planned'),
    shift('f', 'unchanged'),
  ]
  expect(countsOf(shifts, new Set(['b']))).toEqual({ moved: 2, kept: 2 })
})
