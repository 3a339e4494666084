import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { countsOf, recordable } from './mandates'
import type { MandatesRead } from './use-mandates-file'

type Line = MandatesRead['lines'][number]

const line = (outcome: Line['outcome'], id = 'p'): Line => ({
  line: 2,
  outcome,
  cells: { application: '', mandate: '', paidOn: '', amount: '' },
  unread: [],
  mandateNumber: '118',
  paidOn: '2026-02-27' as Day,
  amountCents: 100,
  payment: { id, version: 3, applicationId: 'a', number: 'A-2026-0001', beneficiary: 'Élise Roche', kind: 'advance', amountCents: 100 },
})

it('records what is matched and nothing else, and counts the rest in order', () => {
  const lines = [line('unknown'), line('matched', 'one'), line('amount_differs'), line('matched', 'two')]
  expect(recordable(lines)).toEqual([
    { id: 'one', version: 3, mandateNumber: '118', paidOn: '2026-02-27', amountCents: 100 },
    { id: 'two', version: 3, mandateNumber: '118', paidOn: '2026-02-27', amountCents: 100 },
  ])
  expect(countsOf(lines).map(({ outcome, count }) => `${outcome} ${count}`)).toEqual(['matched 2', 'amount_differs 1', 'unknown 1'])
})
