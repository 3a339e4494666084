import { paymentsDue } from '@ancrage/domain/aids/schedule'
import { addDays, type Day, dayOf } from '@ancrage/domain/kernel/day'
import { later, workedUpTo } from '../calendar'
import type { Deed, DeedOf } from '../deeds'
import { communeOf, settledIn } from '../places'
import type { Random } from '../random'
import { type Expense, expensesFor, rulesOf, type SchemeKey, termFor } from './grants'
import { type Session, sessionsSeen } from './sessions'
import type { AidTold, PaymentTold, Steps } from './told'

/** A journey under way whose aid track was moved, as its deeds tell it. */
interface Moved {
  readonly key: string
  readonly professionCode: string
  readonly student: boolean
  readonly communeCode: string
  readonly installationOn: Day | null
  /** When it entered each step of the aid track, from « Pièces à réunir » on. */
  readonly days: readonly Day[]
}

/** Pieces that are still awaited of an application being gathered or said incomplete. */
const awaited = [
  ['attestation-dix-ans', 'rib'],
  ['devis', 'rib'],
  ['inscription'],
  ['autres-aides', 'devis'],
  ['attestation-dix-ans'],
] as const
const named: Readonly<Record<string, string>> = {
  'attestation-dix-ans': 'attestation 10 ans',
  rib: 'RIB',
  devis: 'devis',
  inscription: 'inscription à l’Ordre',
  'autres-aides': 'déclaration des autres aides',
}

/** The applications of journeys under way: each stands where the aid track of its journey does. */
export function liveAids(deeds: readonly Deed[], today: Day, random: Random): AidTold[] {
  return movedIn(deeds).map((moved, index) => liveAid(moved, index, today, random))
}

function movedIn(deeds: readonly Deed[]): Moved[] {
  const people = new Map(deeds.flatMap((deed) => (deed.do === 'add_person' ? [[deed.key, deed.written] as const] : [])))
  const entered = new Map(deeds.flatMap((deed) => (deed.do === 'enter_journey' ? [[deed.key, deed] as const] : [])))
  const moves = (key: string) => deeds.filter((deed): deed is DeedOf<'move'> => deed.do === 'move' && deed.journey === key)
  const keys = [...new Set(deeds.flatMap((deed) => (deed.do === 'move' && deed.pipeline === 'aid' ? deed.journey : [])))]
  return keys.map((key, index) => {
    const told = moves(key)
    const aid = told.filter(({ pipeline }) => pipeline === 'aid').toSorted((one, other) => one.step - other.step)
    const effective = told.find(({ fill }) => fill?.effectiveOn)?.fill
    const targets = told.flatMap(({ fill }) => fill?.targetCommuneCodes ?? [])
    const { written } = entered.get(key) ?? {}
    const { category, professionCode, communeCode } = people.get(entered.get(key)?.person ?? '') ?? {}
    return {
      key,
      professionCode: professionCode ?? '10',
      student: category === 'student',
      communeCode: effective?.communeCode ?? targets[0] ?? written?.targetCommuneCodes?.[0] ?? practisedIn(communeCode, index),
      installationOn: ((effective?.effectiveOn ?? written?.targetOn) as Day | null | undefined) ?? null,
      days: aid.map(({ at }) => dayOf(at)),
    }
  })
}

/** Where someone who has told of no place yet will practise: at home when home is ours. */
function practisedIn(home: string | null | undefined, index: number): string {
  return home?.startsWith('88') ? home : communeOf(settledIn[index % settledIn.length] ?? '')
}

function liveAid(
  { key, professionCode, student, communeCode, installationOn, days }: Moved,
  index: number,
  today: Day,
  random: Random,
): AidTold {
  const scheme: SchemeKey = student ? 'vosges-bourse-etudes' : 'vosges-primo-installation'
  const { monthlyCents, capCents } = termFor(scheme, professionCode)
  const cents = monthlyCents === null ? random.between(20, 95) * Math.round((capCents ?? 0) / 10_000) * 100 : monthlyCents * 24
  const [gathering = today, filedOn, complete, votedOn, signedOn, advancedOn, settledOn] = days
  const reached = days.length
  const sessions = sessionsSeen(today)
  const missing =
    reached <= 2 ? (awaited[index % awaited.length] ?? []) : reached === 5 && (key === 'aubert' || index % 3 === 0) ? ['rib'] : []
  const incomplete = filedOn && reached === 2 && index % 2 === 0
  const examinedOn = complete && (reached > 3 || index % 2 === 0) ? workedUpTo(addDays(complete, 3)) : undefined
  const steps: Steps = {
    createdOn: gathering,
    filedOn,
    ...(incomplete && { incomplete: { on: filedOn, note: `Manque\u00a0: ${missing.map((piece) => named[piece]).join(', ')}` } }),
    completeOn: complete,
    examinedOn: examinedOn && complete && later(complete, examinedOn < today ? examinedOn : complete),
    votedOn,
    ...(reached === 4 && index % 2 === 0 && votedOn && { beneficiarySignedOn: workedUpTo(addDays(today, -2)) }),
    ...(signedOn && votedOn && { beneficiarySignedOn: later(votedOn, workedUpTo(addDays(signedOn, -4))), funderSignedOn: signedOn }),
    settledOn,
  }
  const quotes = expensesFor(scheme, professionCode, cents, random)
  const paid = signedOn ? payments({ scheme, professionCode, cents }, signedOn, advancedOn, settledOn) : []
  return {
    person: key,
    journey: key,
    scheme,
    professionCode,
    communeCode,
    installationOn: student ? null : installationOn,
    status: statusOf(reached, Boolean(incomplete), steps),
    steps,
    session: sessionOf(reached, votedOn, sessions),
    quotes,
    invoices: settledOn ? quotes.map((quote: Expense) => ({ ...quote, on: workedUpTo(addDays(settledOn, -12)) })) : [],
    missing: incomplete || reached < 2 || reached === 5 ? missing : [],
    cents,
    payments: paid,
    overpaidCents: null,
    breach: null,
    live: true,
  }
}

function statusOf(reached: number, incomplete: boolean, { examinedOn }: Steps): AidTold['status'] {
  if (reached === 2) return incomplete ? 'incomplete' : 'filed'
  if (reached === 3) return examinedOn ? 'examined' : 'complete'
  return (['gathering', 'gathering', 'filed', 'complete', 'voted', 'signed', 'advanced', 'settled'] as const)[reached] ?? 'gathering'
}

/** Voted by the commission of that day; about to be by the next one. */
function sessionOf(reached: number, votedOn: Day | undefined, sessions: readonly Session[]): Session | null {
  if (votedOn) return sessions.find(({ meetsOn }) => meetsOn === votedOn) ?? null
  return reached === 3 ? (sessions.find(({ number }) => number === null) ?? null) : null
}

/** What a signed convention has paid: the first payment when the advance was, all when it is settled. */
function payments(
  { scheme, professionCode, cents }: Pick<AidTold, 'scheme' | 'professionCode' | 'cents'>,
  conventionOn: Day,
  advancedOn: Day | undefined,
  settledOn: Day | undefined,
): PaymentTold[] {
  const due = paymentsDue({ rules: rulesOf(scheme), term: termFor(scheme, professionCode), votedCents: cents, conventionOn })
  const paid = (payment: (typeof due)[number], on: Day): PaymentTold => ({
    ...payment,
    status: 'paid',
    orderedOn: later(workedUpTo(addDays(on, -6)), conventionOn),
    paidOn: on,
  })
  const first = due.map(
    (payment, at): PaymentTold =>
      advancedOn && at === 0 ? paid(payment, advancedOn) : { ...payment, status: 'planned', orderedOn: null, paidOn: null },
  )
  const [advance] = due
  if (!settledOn || !advance) return first
  return [
    ...first.slice(0, 1),
    paid({ kind: 'balance', amountCents: cents - advance.amountCents, dueOn: workedUpTo(addDays(settledOn, -12)) }, settledOn),
  ]
}
