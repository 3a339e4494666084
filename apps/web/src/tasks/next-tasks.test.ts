import { outcomeChoices } from '@ancrage/domain/interactions/interaction'
import type { Day } from '@ancrage/domain/kernel/day'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import { expect, it } from 'vitest'
import { fr } from '../i18n/fr'
import { nextTasks } from './next-tasks'

const monday = '2026-03-02' as Day

it('tries again tomorrow at 5 pm when nobody answered', () => {
  expect(nextTasks('no_answer', monday)[0]).toEqual({ key: 'retry', kind: 'call', dueOn: '2026-03-03', dueTime: '17:00' })
})

it('never proposes a day that nobody works', () => {
  expect(nextTasks('no_answer', '2026-03-06' as Day)[0]?.dueOn).toBe('2026-03-09')
})

it('has something to propose after anything, and words for it', () => {
  const words: Record<string, string> = fr.task.propose
  for (const after of [...taskKindChoices.values, ...outcomeChoices.values]) {
    const proposed = nextTasks(after, monday)
    expect(proposed.length, after).toBeGreaterThan(0)
    for (const { key } of proposed) expect(words[key], key).toBeTypeOf('string')
  }
})
