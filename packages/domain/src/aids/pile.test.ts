import { expect, test } from 'vitest'
import type { Day } from '../kernel/day'
import type { CommitmentStatus } from './commitment'
import { termStepOf } from './pile'

test.each<[CommitmentStatus, string | null, string | null, ReturnType<typeof termStepOf>]>([
  ['running', null, null, 'term'],
  ['breached', '2026-03-15', null, 'observations'],
  ['breached', '2026-03-02', null, 'observations'],
  ['breached', null, null, 'observations'],
  ['breached', '2026-03-01', null, 'decision'],
  ['breached', '2026-03-15', '2026-02-20', 'decision'],
  ['decided', '2026-02-01', '2026-01-20', 'titre'],
  ['claimed', null, null, 'recovery'],
  ['recovered', null, null, null],
  ['kept', null, null, null],
  ['waived', null, null, null],
])('on 2 March, a commitment %s, observations due on %s and made on %s, stands at %s', (status, dueOn, madeOn, step) => {
  const standing = { status, observationsDueOn: dueOn as Day | null, observationsOn: madeOn as Day | null, departedOn: null }
  expect(termStepOf(standing, '2026-03-02' as Day)).toBe(step)
})

test('a departure is looked at while the commitment runs, and no more once something was made of it', () => {
  const left = { observationsDueOn: '2026-03-15' as Day, observationsOn: null, departedOn: '2026-02-01' as Day }
  expect((['running', 'breached'] as const).map((status) => termStepOf({ status, ...left }, '2026-03-02' as Day))).toEqual([
    'departure',
    'observations',
  ])
})
