import type { ApplicationStatus } from '@ancrage/domain/aids/application'
import { balanceOf } from '@ancrage/domain/aids/balance'
import { paymentsDue } from '@ancrage/domain/aids/schedule'
import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { sumOf } from '@ancrage/domain/kernel/money'
import { later, workedUpTo } from '../calendar'
import type { Random } from '../random'
import { type Expense, expensesFor, type Grant, rulesOf, termFor } from './grants'
import type { AidTold, PaymentTold, Steps } from './told'

/** The application behind a vote, from the first piece to what is paid by `today`. */
export function lifeOf(grant: Grant, today: Day, random: Random): AidTold {
  const { beneficiary, scheme, session, communeCode, cents } = grant
  const votedOn = session.meetsOn
  const filedOn = later(workedUpTo(addDays(votedOn, -random.between(60, 100))), addDays(beneficiary.metOn, 3))
  const completeOn = workedUpTo(addDays(filedOn, random.between(6, 16)))
  const beneficiarySignedOn = workedUpTo(addDays(votedOn, random.between(9, 26)))
  const funderSignedOn = workedUpTo(addDays(beneficiarySignedOn, random.between(4, 12)))
  const steps: Steps = {
    createdOn: later(addDays(filedOn, -random.between(0, 12)), beneficiary.metOn),
    filedOn,
    completeOn: later(completeOn, filedOn),
    examinedOn: later(workedUpTo(addDays(completeOn, random.between(4, 14))), completeOn),
    votedOn,
    beneficiarySignedOn,
    funderSignedOn,
  }
  return paidBy(
    {
      person: beneficiary.key,
      journey: beneficiary.journey,
      scheme,
      professionCode: beneficiary.professionCode,
      communeCode,
      installationOn: scheme === 'vosges-primo-installation' ? (beneficiary.installed?.on ?? null) : null,
      session,
      quotes: expensesFor(scheme, beneficiary.professionCode, cents, random),
      missing: [],
      cents,
      breach: null,
      live: false,
    },
    steps,
    today,
    random,
  )
}

type Asked = Omit<AidTold, 'status' | 'steps' | 'invoices' | 'payments' | 'overpaidCents'>

/** Days from the order of a payment to its mandate, and from the advance to the invoices. */
const mandateDays = [9, 24] as const
const invoiceDays = [60, 240] as const

/** An application voted, with what was signed and paid of it by `today`; nothing of it is to come. */
export function paidBy(asked: Asked, steps: Steps, today: Day, random: Random): AidTold {
  const { beneficiarySignedOn, funderSignedOn, ...before } = steps
  const signed = beneficiarySignedOn !== undefined && funderSignedOn !== undefined && funderSignedOn <= today
  if (!signed) {
    const beneficiary = beneficiarySignedOn !== undefined && beneficiarySignedOn <= today ? { beneficiarySignedOn } : {}
    return { ...asked, status: 'voted', steps: { ...before, ...beneficiary }, invoices: [], payments: [], overpaidCents: null }
  }
  const conventionOn = later(beneficiarySignedOn, funderSignedOn)
  const { scheme, professionCode, cents } = asked
  const term = termFor(scheme, professionCode)
  const planned = paymentsDue({ rules: rulesOf(scheme), term, votedCents: cents, conventionOn }).map(({ dueOn, ...due }) => {
    const orderedOn = workedUpTo(addDays(dueOn, random.between(2, 9)))
    return asOf(
      { ...due, dueOn, orderedOn: later(orderedOn, dueOn), paidOn: workedUpTo(addDays(orderedOn, random.between(...mandateDays))) },
      today,
    )
  })
  const advance = planned.find(({ kind }) => kind === 'advance')
  const invoiced = advance?.paidOn && workedUpTo(addDays(advance.paidOn, random.between(...invoiceDays)))
  const share = random.chance(14) ? random.between(42, 96) : 100
  const invoices = invoiced && invoiced <= today ? asked.quotes.map((quote) => ({ ...paidShare(quote, share), on: invoiced })) : []
  const balance = advance && invoices.length > 0 ? balanceFor(asked, invoices, advance.amountCents, today, random) : null
  const payments = [...planned, ...(balance?.payments ?? [])]
  const waiting = payments.length === 0 || payments.some(({ paidOn }) => paidOn === null) || (advance !== undefined && balance === null)
  const last = payments.reduce((latest: Day, { paidOn }) => (paidOn && paidOn > latest ? paidOn : latest), invoiced ?? conventionOn)
  const status: ApplicationStatus = waiting ? (payments.some(({ paidOn }) => paidOn) ? 'advanced' : 'signed') : 'settled'
  return {
    ...asked,
    status,
    steps: { ...steps, ...(status === 'settled' && { settledOn: last }) },
    invoices,
    payments,
    overpaidCents: balance?.overpaidCents || null,
  }
}

/** A payment as it stands on a day: paid, sent, or to be made. */
function asOf({ orderedOn, paidOn, ...due }: Omit<PaymentTold, 'status'>, today: Day): PaymentTold {
  if (paidOn && paidOn <= today) return { ...due, status: 'paid', orderedOn, paidOn }
  if (orderedOn && orderedOn <= today) return { ...due, status: 'ordered', orderedOn, paidOn: null }
  return { ...due, status: 'planned', orderedOn: null, paidOn: null }
}

const paidShare = ({ cents, ...expense }: Expense, share: number): Expense => ({ ...expense, cents: Math.round((cents * share) / 100) })

function balanceFor(
  { scheme, professionCode, cents }: Asked,
  invoices: AidTold['invoices'],
  advancePaidCents: number,
  today: Day,
  random: Random,
): { payments: PaymentTold[]; overpaidCents: number } {
  const retainedInvoicesCents = sumOf(invoices.map((invoice) => invoice.cents))
  const { rateBps } = termFor(scheme, professionCode)
  const { balanceCents, overpaidCents } = balanceOf({ votedCents: cents, rateBps: rateBps ?? 0, retainedInvoicesCents, advancePaidCents })
  const dueOn = invoices[0]?.on ?? today
  const orderedOn = workedUpTo(addDays(dueOn, random.between(5, 14)))
  const payment = { kind: 'balance' as const, amountCents: balanceCents, dueOn, orderedOn: later(orderedOn, dueOn) }
  const paidOn = workedUpTo(addDays(orderedOn, random.between(...mandateDays)))
  return { payments: balanceCents > 0 ? [asOf({ ...payment, paidOn }, today)] : [], overpaidCents }
}
