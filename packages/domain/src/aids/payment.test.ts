import { describe, expect, it } from 'vitest'
import type { PaymentKind, PaymentStatus } from './application'
import { askRefusal, type Paid, paymentRefusal, paymentVerb } from './payment'

const paid = (written: string): Paid => {
  const [kind, status, amount] = written.split(' ')
  return { kind: kind as PaymentKind, status: status as PaymentStatus, amountCents: Number(amount) }
}
const votedCents = 1_000

describe('what a payment does to its application', () => {
  it.each([
    ['an advance', 'advance ordered 500', [], 'signed', 'pay_advance', 'pay_advance'],
    ['an advance of the whole', 'advance ordered 1000', [], 'signed', 'pay_balance', 'pay_balance'],
    ['an advance after a part', 'advance ordered 100', ['instalment paid 100'], 'advanced', 'pay_instalment', 'pay_instalment'],
    ['a part, others to come', 'instalment ordered 250', ['instalment planned 750'], 'signed', 'pay_instalment', 'pay_instalment'],
    ['the last part', 'instalment ordered 750', ['instalment paid 250'], 'advanced', 'pay_balance', 'pay_balance'],
    [
      'the last sent, another still on its way',
      'instalment ordered 750',
      ['instalment ordered 250'],
      'signed',
      'pay_balance',
      'pay_instalment',
    ],
    ['a part of what is not all planned', 'instalment ordered 250', [], 'signed', 'pay_instalment', 'pay_instalment'],
    ['a balance', 'balance ordered 100', ['advance paid 500'], 'advanced', 'pay_balance', 'pay_balance'],
    [
      'a balance that came back before its advance',
      'balance ordered 100',
      ['advance ordered 500'],
      'signed',
      'pay_balance',
      'pay_instalment',
    ],
    ['the advance after its balance', 'advance ordered 500', ['balance paid 100'], 'advanced', 'pay_balance', 'pay_balance'],
    ['what was cancelled counts no more', 'balance ordered 100', ['instalment cancelled 900'], 'signed', 'pay_balance', 'pay_balance'],
  ] as const)('%s', (_what, payment, others, status, ordered, back) => {
    const paying = { payment: paid(payment), others: others.map(paid), status, votedCents }
    expect([paymentVerb(paying, 'ordered'), paymentVerb(paying, 'paid')]).toEqual([ordered, back])
  })

  it('a balance waits for what is still to be sent; an advance is paid once', () => {
    const ask = (kind: PaymentKind | 'settle', ...others: string[]) =>
      askRefusal(kind === 'settle' ? 'balance' : kind, kind === 'settle', others.map(paid))?.code ?? null
    expect([
      ask('balance', 'advance planned 500'),
      ask('balance', 'advance ordered 500', 'instalment cancelled 100'),
      ask('advance', 'advance paid 500'),
      ask('advance', 'advance cancelled 500'),
      ask('instalment', 'advance planned 500'),
      ask('settle', 'advance ordered 500'),
      ask('settle', 'advance paid 500'),
    ]).toEqual(['aid_payment_waiting', null, 'aid_advance_known', null, null, 'aid_payment_on_its_way', null])
  })

  it('is sent once, then paid; cancelled only before', () => {
    const allowed = (['ordered', 'paid', 'cancelled'] as const).map((becoming) =>
      (['planned', 'ordered', 'paid', 'cancelled'] as const).filter((status) => paymentRefusal(status, becoming) === null).join(' '),
    )
    expect(allowed).toEqual(['planned', 'ordered', 'planned ordered'])
  })
})
