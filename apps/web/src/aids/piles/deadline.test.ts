import type { PileRow } from '@ancrage/contract/aid-piles'
import type { Pile } from '@ancrage/domain/aids/pile'
import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { deadlineOf } from './deadline'

const term = { commitmentId: 'c', status: 'running', step: 'term' } as NonNullable<PileRow['term']>

it.each<[Pile, PileRow['status'], string | null, PileRow['term'], string | null]>([
  ['ready', 'complete', '2026-03-01', null, 'late'],
  ['ready', 'complete', '2026-03-02', null, 'due'],
  ['ready', 'complete', '2026-03-09', null, 'due'],
  ['ready', 'complete', '2026-03-10', null, 'coming'],
  ['ready', 'examined', '2026-03-01', null, 'done'],
  ['ready', 'complete', null, null, null],
  ['to_pay', 'signed', '2026-01-31', null, 'due'],
  ['to_pay', 'signed', '2026-01-30', null, 'late'],
  ['terms', 'advanced', '2026-02-20', term, 'due'],
  ['terms', 'advanced', '2026-02-20', { ...term, step: 'observations' }, 'late'],
])('on 2 March, in the pile %s, %s and due on %s: %s', (pile, status, dueOn, its, state) => {
  expect(deadlineOf(pile, { status, dueOn: dueOn as Day | null, term: its }, '2026-03-02' as Day)?.state ?? null).toBe(state)
})
