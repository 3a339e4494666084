import { outcomeChoices } from '@ancrage/domain/interactions/interaction'
import type { Day } from '@ancrage/domain/kernel/day'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import { isWorked } from '@ancrage/reference/working-days'
import { expect, it } from 'vitest'
import { fr } from '../i18n/fr'
import { type Happened, nextTasks } from './next-tasks'

const monday = '2026-03-02' as Day
const everything: readonly Happened[] = [...taskKindChoices.values, ...outcomeChoices.values]
const proposed = (after: Happened, today = monday) =>
  nextTasks(after, today).map(({ key, dueOn, dueTime }) => [key, dueOn.slice(5), dueTime].filter(Boolean).join(' '))

it.each<[Happened, string[]]>([
  ['call', ['catch_up 03-16', 'send 03-03', 'meet 03-09']],
  ['email', ['chase 03-09', 'call_back 03-04', 'meet 03-09']],
  ['meeting', ['send 03-03', 'visit 03-16', 'catch_up 03-16']],
  ['visit', ['call_back 03-04', 'papers 03-09', 'meet 03-09']],
  ['document', ['chase 03-09', 'call_back 03-04', 'catch_up 03-16']],
  ['follow_up', ['chase 03-09', 'call_back 03-04', 'meet 03-09']],
  ['administrative', ['chase 03-09', 'papers 03-09', 'catch_up 03-16']],
  ['reached', ['catch_up 03-16', 'send 03-03', 'meet 03-09']],
  ['message_left', ['call_back 03-04', 'send 03-03', 'chase 03-09']],
  ['no_answer', ['retry 03-03 17:00', 'send 03-03', 'chase 03-09']],
  ['declined', ['resume 08-31', 'close 03-03', 'send 03-03']],
  ['sent', ['chase 03-09', 'call_back 03-04', 'meet 03-09']],
  ['answered', ['reply 03-03', 'call_back 03-04', 'meet 03-09']],
])('after %s, on a Monday, proposes three steps with their day', (after, expected) => {
  expect(proposed(after)).toEqual(expected)
})

it.each([
  ['a Friday: Monday', '2026-03-06', '2026-03-09'],
  ['a Saturday: Monday', '2026-03-07', '2026-03-09'],
  ['a Sunday: Monday', '2026-03-08', '2026-03-09'],
  ['the eve of 1 May, a Friday', '2026-04-30', '2026-05-04'],
  ['the Saturday before Easter: Tuesday', '2026-04-04', '2026-04-07'],
])('tries again at 5 pm on the next day that is worked, seen %s', (_when, today, dueOn) => {
  expect(nextTasks('no_answer', today as Day)[0]).toEqual({ key: 'retry', kind: 'call', dueOn, dueTime: '17:00' })
})

it('never proposes a day that nobody works, nor the same step twice, and has words for each', () => {
  const words: Record<string, string> = fr.task.propose
  const days = Array.from({ length: 14 }, (_, at) => `2026-12-${String(at + 18).padStart(2, '0')}` as Day)
  for (const after of everything) {
    for (const today of days) {
      const steps = nextTasks(after, today)
      expect(new Set(steps.map(({ key }) => key)).size, `${after} on ${today}`).toBe(3)
      for (const { key, dueOn } of steps) expect([isWorked(dueOn), typeof words[key]], `${key} on ${dueOn}`).toEqual([true, 'string'])
    }
  }
})
