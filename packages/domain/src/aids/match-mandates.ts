import { isNothing, plainLine } from '../imports/cell'
import { readPastDay } from '../imports/read-day'
import { type ChoiceOf, choices } from '../kernel/choices'
import type { Day } from '../kernel/day'
import type { PaymentStatus } from './application'
import { type MandateField, mandateFields } from './mandate-columns'
import { readAmount } from './read-amount'

/** What a line of a list of mandates is to us. */
export const mandateOutcomeChoices = choices({
  matched: { fr: 'À enregistrer', en: 'To be recorded' },
  already_read: { fr: 'Déjà lu', en: 'Already read' },
  amount_differs: { fr: 'Montant différent', en: 'Another amount' },
  not_ordered: { fr: 'Jamais transmis', en: 'Never sent' },
  unpaid: { fr: 'Pas encore mandaté', en: 'Not paid yet' },
  unknown: { fr: 'Dossier inconnu', en: 'Unknown application' },
  unreadable: { fr: 'Illisible', en: 'Unreadable' },
})
export type MandateOutcome = ChoiceOf<typeof mandateOutcomeChoices>

/** A payment that a mandate may be of. */
export interface Payable {
  readonly id: string
  /** Of its application. */
  readonly number: string
  readonly status: PaymentStatus
  readonly amountCents: number
  readonly dueOn: Day
  readonly mandateNumber: string | null
  readonly paidOn: Day | null
}

/** A line, as it reads. */
export interface WrittenMandate {
  /** Of the application, as we write it; empty where none is written. */
  readonly application: string
  readonly mandateNumber: string
  readonly paidOn: Day | null
  readonly amountCents: number | null
  /** The columns that cannot be read, or are not there. */
  readonly unread: readonly MandateField[]
}

export interface Matched<P extends Payable> {
  readonly outcome: MandateOutcome
  /** The payment it is of, or the nearest one; null where there is none. */
  readonly payment: P | null
}

/** The number of an application in a cell that may say more: « Dossier a-2026-0012 du 3 mars ». */
const numberForm = /\bA-\d{4}-\d{4,}\b/

/** Reads a line by what its columns are. */
export function readMandate(cells: readonly string[], mapping: readonly MandateField[], today: Day): WrittenMandate {
  const cell = (field: MandateField) => cells[mapping.indexOf(field)] ?? ''
  const application = plainLine(cell('application')).toUpperCase()
  const paidOn = readPastDay(cell('paidOn'), today).value
  const amountCents = readAmount(cell('amount')).value
  const mandateNumber = isNothing(cell('mandate')) ? '' : plainLine(cell('mandate')).slice(0, 60)
  const unread = { application: application === '', mandate: mandateNumber === '', paidOn: paidOn === null, amount: amountCents === null }
  return {
    application: numberForm.exec(application)?.[0] ?? application,
    mandateNumber,
    paidOn,
    amountCents,
    unread: mandateFields.filter((field) => unread[field]),
  }
}

/**
 * What each line of a list of mandates is of, in their order: the payment sent of that application and of that very amount, the
 * one due first. A mandate already borne by a payment of the application, in that year or above in the file, is not read twice.
 */
export function matchMandates<P extends Payable>(lines: readonly WrittenMandate[], payments: readonly P[]): Matched<P>[] {
  const byDue = payments.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  const taken = new Set<string>()
  const read = new Map(payments.flatMap((payment) => (payment.status === 'paid' ? [[keyOf(payment), payment] as const] : [])))
  return lines.map((line) => {
    const own = byDue.filter(({ number }) => number === line.application)
    const matched = matchOf(line, own, taken, read)
    if (matched.outcome === 'matched' && matched.payment) {
      taken.add(matched.payment.id)
      read.set(keyOf({ ...line, number: line.application }), matched.payment)
    }
    return matched
  })
}

function matchOf<P extends Payable>(
  line: WrittenMandate,
  own: readonly P[],
  taken: ReadonlySet<string>,
  read: ReadonlyMap<string, P>,
): Matched<P> {
  if (line.unread.includes('application')) return { outcome: 'unreadable', payment: null }
  const [first] = own
  if (!first) return { outcome: 'unknown', payment: null }
  if (line.unread.includes('mandate')) return { outcome: 'unpaid', payment: null }
  if (line.unread.length > 0) return { outcome: 'unreadable', payment: null }
  const already = read.get(keyOf({ ...line, number: line.application }))
  if (already) return { outcome: 'already_read', payment: already }
  const sent = own.filter(({ id, status }) => status === 'ordered' && !taken.has(id))
  const exact = sent.find(({ amountCents }) => amountCents === line.amountCents)
  if (exact) return { outcome: 'matched', payment: exact }
  const [near] = sent
  return near ? { outcome: 'amount_differs', payment: near } : { outcome: 'not_ordered', payment: null }
}

/** Numbers of mandates begin again each year, and one mandate may pay several people: it is told by all three. */
function keyOf({ number, mandateNumber, paidOn }: Pick<Payable, 'number' | 'mandateNumber' | 'paidOn'>): string {
  return `${number} ${mandateNumber} ${paidOn?.slice(0, 4)}`
}
