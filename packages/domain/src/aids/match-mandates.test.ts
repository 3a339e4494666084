import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day'
import type { MandateField } from './mandate-columns'
import { matchMandates, type Payable, readMandate } from './match-mandates'

const today = '2026-03-02' as Day
const mapping: readonly MandateField[] = ['application', 'ignored', 'mandate', 'paidOn', 'amount']
const read = (written: string) => readMandate(written.split(';'), mapping, today)

const payment = (id: string, number: string, status: Payable['status'], amountCents: number, more: Partial<Payable> = {}): Payable => ({
  id,
  number,
  status,
  amountCents,
  dueOn: '2026-01-05' as Day,
  mandateNumber: null,
  paidOn: null,
  ...more,
})
const payments = [
  payment('second', 'A-2026-0001', 'ordered', 50_000, { dueOn: '2026-02-05' as Day }),
  payment('first', 'A-2026-0001', 'ordered', 50_000),
  payment('paid', 'A-2026-0002', 'paid', 1_000_000, { mandateNumber: '118', paidOn: '2026-02-10' as Day }),
  payment('balance', 'A-2026-0002', 'ordered', 200_000),
  payment('planned', 'A-2026-0003', 'planned', 700_000),
]
const outcomes = (...lines: string[]) =>
  matchMandates(lines.map(read), payments).map(({ outcome, payment: of }) => `${outcome} ${of?.id ?? '—'}`)

describe('a line of a list of mandates', () => {
  it.each([
    ['of the amount sent', 'A-2026-0002;Dr Roche;124;27/02/2026;2 000,00', 'matched balance'],
    ['with words around its number', 'Dossier a-2026-0002 (solde);;124;2026-02-27;2000', 'matched balance'],
    ['of another amount', 'A-2026-0002;;124;27/02/2026;2 000,01', 'amount_differs balance'],
    ['read before', 'A-2026-0002;;118;10/02/2026;10 000,00', 'already_read paid'],
    ['of the same number, another year', 'A-2026-0002;;118;10/02/2025;2 000,00', 'matched balance'],
    ['never sent', 'A-2026-0003;;125;27/02/2026;7 000,00', 'not_ordered —'],
    ['without a mandate yet', 'A-2026-0002;;;;2 000,00', 'unpaid —'],
    ['of nobody', 'A-2026-0999;;125;27/02/2026;7 000,00', 'unknown —'],
    ['without an application', ';;125;27/02/2026;7 000,00', 'unreadable —'],
    ['of a day to come', 'A-2026-0002;;124;03/03/2026;2 000,00', 'unreadable —'],
    ['of no amount', 'A-2026-0002;;124;27/02/2026;deux mille', 'unreadable —'],
  ])('%s', (_what, line, expected) => {
    expect(outcomes(line)).toEqual([expected])
  })

  it('takes the payments of one amount as they come due, each once, and a mandate written twice once', () => {
    const line = (mandate: string) => `A-2026-0001;;${mandate};27/02/2026;500,00`
    expect(outcomes(line('1'), line('1'), line('2'), line('3'))).toEqual([
      'matched first',
      'already_read first',
      'matched second',
      'not_ordered —',
    ])
  })

  it('says which columns it could not read', () => {
    expect(read('A-2026-0002;;124;31/02/2026;x').unread).toEqual(['paidOn', 'amount'])
  })
})
