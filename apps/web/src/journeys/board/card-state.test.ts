import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { type BoardCard, stateOf } from './card-state'

const today = '2026-03-02' as Day
const quiet = {
  nextAction: null,
  elsewhere: null,
  waitingFor: null,
  waitingSince: null,
  status: 'active',
  holdUntilOn: null,
  stalled: false,
} as const
const action = (dueOn: string, late = false) =>
  ({
    taskId: 't',
    version: 1,
    title: 'Rappeler',
    kind: 'call',
    status: 'todo',
    dueOn,
    dueTime: null,
    late,
    proposed: false,
    assigneeId: 'u',
  }) as NonNullable<BoardCard['nextAction']>
const elsewhere = (dueOn: string) => ({ ...action(dueOn), pipelineLabel: { fr: 'Aides', en: 'Financial aid' } })

it('says how late before anything else', () => {
  const card = { ...quiet, nextAction: action('2026-02-27', true), waitingFor: 'partner', status: 'on_hold' } as const
  expect(stateOf(card, today)).toMatchObject({ kind: 'late', days: 3 })
})

it('says whom one waits for, and since when if it is known', () => {
  const card = { ...quiet, nextAction: action('2026-03-09'), waitingFor: 'spouse', waitingSince: '2026-02-21' as Day } as const
  expect(stateOf(card, today)).toEqual({ kind: 'waiting', who: 'spouse', days: 9 })
  expect(stateOf({ ...card, waitingSince: null }, today)).toMatchObject({ days: null })
})

it('says until when it is on hold', () => {
  expect(stateOf({ ...quiet, status: 'on_hold', holdUntilOn: '2026-09-01' as Day }, today)).toEqual({
    kind: 'on_hold',
    until: '2026-09-01',
  })
})

it('tells what is for today from what is for later', () => {
  expect(stateOf({ ...quiet, nextAction: action('2026-03-02') }, today).kind).toBe('due')
  expect(stateOf({ ...quiet, nextAction: action('2026-03-03'), stalled: true }, today).kind).toBe('planned')
})

it('says that nothing is planned only of a stalled journey', () => {
  expect(stateOf({ ...quiet, stalled: true }, today)).toEqual({ kind: 'no_action' })
  expect(stateOf({ ...quiet, stalled: true, elsewhere: elsewhere('2026-02-27') }, today)).toEqual({ kind: 'no_action' })
  expect(stateOf({ ...quiet, stalled: true, nextAction: { ...action('2026-03-03'), proposed: true } }, today)).toEqual({
    kind: 'no_action',
  })
  expect(stateOf({ ...quiet, status: 'waiting_list' }, today)).toEqual({ kind: 'status', status: 'waiting_list' })
})

it('says what is planned on another track, where its own has nothing', () => {
  const action = elsewhere('2026-03-09')
  expect(stateOf({ ...quiet, elsewhere: action }, today)).toEqual({ kind: 'elsewhere', action, days: -7 })
  expect(stateOf({ ...quiet, elsewhere: elsewhere('2026-02-27') }, today)).toMatchObject({ kind: 'elsewhere', days: 3 })
})
