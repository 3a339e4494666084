import type { Day } from '@ancrage/domain/kernel/day'
import { describe, expect, it } from 'vitest'
import { foldedPayments, type Payment, paymentName, paymentTag } from './payment-words'

const translate = (key: string, options: object = {}) => [key, ...Object.values(options)].join(' ')
const payment = (id: string, kind: Payment['kind'], status: Payment['status'] = 'planned'): Payment => ({
  id,
  kind,
  status,
  version: 1,
  amountCents: 100,
  dueOn: '2026-03-02' as Day,
  orderedOn: null,
  paidOn: null,
  mandateNumber: null,
  refusal: null,
})
const named = (payments: readonly Payment[]) => payments.map((one) => paymentName(one, payments, { language: 'fr', translate }))

describe('the name of a payment', () => {
  it.each([
    ['an advance and its balance', [payment('a', 'advance'), payment('b', 'balance')], ['Avance', 'Solde']],
    ['the whole at once', [payment('a', 'instalment')], ['aid_payments.whole']],
    ['a part after an advance', [payment('a', 'advance'), payment('b', 'instalment')], ['Avance', 'Échéance']],
    [
      'parts of which one was cancelled',
      [payment('a', 'instalment'), payment('b', 'instalment', 'cancelled'), payment('c', 'instalment')],
      ['aid_payments.ranked Échéance 1 2', 'aid_payments.ranked Échéance 2 3', 'aid_payments.ranked Échéance 2 2'],
    ],
  ])('%s', (_what, payments, names) => {
    expect(named(payments)).toEqual(names)
  })
})

describe('a long schedule', () => {
  const months = (paid: number) => Array.from({ length: 36 }, (_, at) => payment(String(at), 'instalment', at < paid ? 'paid' : 'planned'))
  it.each([
    [0, '0', '7'],
    [10, '9', '16'],
    [36, '28', '35'],
  ])('of which %i are paid shows what comes next', (paid, first, last) => {
    const shown = foldedPayments(months(paid))
    expect([shown[0]?.id, shown.at(-1)?.id, shown.length]).toEqual([first, last, 8])
  })

  it('is not folded when it is short, and what is due is told from what is to come', () => {
    const short = months(0).slice(0, 8)
    expect(foldedPayments(short)).toBe(short)
    expect([paymentTag(payment('a', 'advance'), '2026-03-02' as Day), paymentTag(payment('a', 'advance'), '2026-03-01' as Day)]).toEqual([
      'due',
      'on_hold',
    ])
  })
})
