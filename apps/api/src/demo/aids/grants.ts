import { amountOf, lastFilingOn } from '@ancrage/domain/aids/amount'
import type { ExpenseKind, SchemeRules } from '@ancrage/domain/aids/scheme'
import { managedSchemes } from '@ancrage/domain/aids/shipped-managed'
import { addDays, type Day } from '@ancrage/domain/kernel/day'
import type { ZoneClass } from '@ancrage/domain/territory/zonage'
import { cuts } from '../eras'
import { communeOf, settledIn } from '../places'
import type { Random } from '../random'
import { type Beneficiary, firstSessionDay } from './beneficiaries'
import { fitted, type Loose } from './fitted'
import type { Session } from './sessions'

export type SchemeKey = 'vosges-primo-installation' | 'vosges-equipement' | 'vosges-immobilier' | 'vosges-bourse-etudes'

/** An aid that a commission votes. */
export interface Grant {
  readonly beneficiary: Beneficiary
  readonly scheme: SchemeKey
  readonly session: Session
  readonly communeCode: string
  readonly cents: number
}

/** Distinct people with a vote by each published cut (Vosges: 324, then 418), and what was voted since 2019 by the second. */
const supported = [324, 418] as const
const votedCents = 3_780_000_00
/** What was voted in 2021 of two schemes (Vosges). */
const votedIn2021 = { 'vosges-equipement': 530_184_00, 'vosges-immobilier': 190_000_00 } as const
/** Votes of each commission since the second cut, beside those of the journeys under way. */
const sincePerSession = 5

/** What was voted to whom, commission after commission: the two published cuts to the person and to the cent, then as much a quarter. */
export function grantsOf(beneficiaries: readonly Beneficiary[], sessions: readonly Session[], random: Random): Grant[] {
  const chosen = new Set<Beneficiary>()
  const periods = [
    { after: '', until: cuts[0], people: supported[0] },
    { after: cuts[0], until: cuts[1], people: supported[1] - supported[0] },
    ...sessions
      .filter(({ meetsOn, number }) => meetsOn > cuts[1] && number !== null)
      .map(({ meetsOn }) => ({ after: addDays(meetsOn, -1), until: meetsOn, people: sincePerSession })),
  ]
  const drawn = periods.flatMap(({ after, until, people }) => {
    const held = sessions.filter(({ meetsOn }) => meetsOn > after && meetsOn <= until)
    const last = held.at(-1)?.meetsOn ?? ''
    const ready = shuffled(
      beneficiaries.filter((one) => !chosen.has(one) && firstSessionDay(one) <= last),
      random,
    ).slice(0, people)
    for (const one of ready) chosen.add(one)
    return ready.map((one) => [one, sessionFor(one, held, random)] as const)
  })
  const places = new Map<string, number>()
  return withCents(
    drawn
      .toSorted(([, one], [, other]) => (one.meetsOn < other.meetsOn ? -1 : one.meetsOn > other.meetsOn ? 1 : 0))
      .map(([one, session]) => {
        const year = session.meetsOn.slice(0, 4)
        places.set(year, (places.get(year) ?? 0) + 1)
        return drawnGrant(one, session, places.get(year) ?? 0, random)
      }),
  )
}

type Drawn = Omit<Grant, 'cents'> & { readonly wished: Loose }

/** One of the commissions that come once it may be asked; any of them for whoever was ready before they began. */
function sessionFor(beneficiary: Beneficiary, held: readonly Session[], random: Random): Session {
  const possible = held.filter(({ meetsOn }) => meetsOn >= firstSessionDay(beneficiary))
  const soon = possible.length === held.length ? possible.length - 1 : 2
  const session = possible[Math.min(possible.length - 1, random.between(0, soon))]
  if (!session) throw new RangeError(`No commission for ${beneficiary.key}`)
  return session
}

/** What somebody is given, the `place`th of the year. */
function drawnGrant(beneficiary: Beneficiary, session: Session, place: number, random: Random): Drawn {
  const scheme = schemeFor(beneficiary, session, place)
  const communeCode = beneficiary.installed?.communeCode ?? communeOf(random.pick(settledIn))
  return { beneficiary, scheme, session, communeCode, wished: wishedOf(scheme, beneficiary.professionCode, random) }
}

/** The first installation while it may still be asked for, then equipment, or premises for one in four; studies for students. */
function schemeFor({ student, installed }: Beneficiary, { meetsOn }: Session, place: number): SchemeKey {
  if (student) return 'vosges-bourse-etudes'
  const last = installed && lastFilingOn(rulesOf('vosges-primo-installation'), installed.on)
  if (last && addDays(meetsOn, -40) <= last) return 'vosges-primo-installation'
  return place % 4 === 0 ? 'vosges-immobilier' : 'vosges-equipement'
}

export function rulesOf(key: SchemeKey): SchemeRules {
  const rules = managedSchemes.find((scheme) => scheme.key === key)?.versions.at(-1)?.rules
  if (!rules) throw new RangeError(`No managed scheme ${key}`)
  return rules
}

/** What the rules of a scheme give a profession at most: the zones of the demonstration allow it wherever people settle. */
export function termFor(key: SchemeKey, professionCode: string) {
  const term = rulesOf(key).terms.find(({ professionCodes }) => professionCodes.length === 0 || professionCodes.includes(professionCode))
  if (!term) throw new RangeError(`${key} has nothing for ${professionCode}`)
  return term
}

function wishedOf(key: SchemeKey, professionCode: string, random: Random): Loose {
  const { monthlyCents, capCents } = termFor(key, professionCode)
  if (monthlyCents !== null) {
    const cents = monthlyCents * random.pick([10, 12, 12, 18, 20, 24, 30])
    return { cents, least: cents, most: cents }
  }
  const most = capCents ?? 0
  const cents = random.chance(12) ? most : random.between(Math.round(most / 8), Math.round(most * 0.75))
  return { cents, least: Math.round(most / 12), most }
}

/** The amounts, made to come to what was published. */
function withCents(drawn: readonly Drawn[]): Grant[] {
  const in2021 = (key: SchemeKey) => drawn.filter(({ scheme, session }) => scheme === key && session.meetsOn.startsWith('2021'))
  const published = (Object.keys(votedIn2021) as (keyof typeof votedIn2021)[]).map((key) => ({ of: in2021(key), total: votedIn2021[key] }))
  const told = new Set(published.flatMap(({ of }) => of))
  const others = drawn.filter((one) => !told.has(one) && one.session.meetsOn <= cuts[1])
  const left = votedCents - published.reduce((sum, { total }) => sum + total, 0)
  const cents = new Map<Drawn, number>()
  for (const { of, total } of [...published, { of: others, total: left }]) {
    const amounts = fitted(
      of.map(({ wished }) => wished),
      total,
    )
    for (const [at, one] of of.entries()) cents.set(one, amounts[at] ?? 0)
  }
  return drawn.map((one) => {
    const { wished, ...grant } = one
    return { ...grant, cents: cents.get(one) ?? wished.cents }
  })
}

/** An expense to be paid, before tax. */
export interface Expense {
  readonly kind: ExpenseKind
  readonly label: string
  readonly cents: number
}

const bought: Readonly<Record<ExpenseKind, readonly string[]>> = {
  materiel: ['Table d’examen et mobilier', 'Fauteuil et instruments', 'Échographe', 'Plateau technique', 'Matériel de rééducation'],
  informatique: ['Poste informatique et logiciel', 'Lecteur Vitale et imprimante', 'Serveur et sauvegarde'],
  immobilier: ['Achat du local', 'Parts de la SCI du cabinet'],
  travaux: ['Accessibilité du cabinet', 'Cloisons et électricité'],
}

/** Expenses whose retained sum gives just an amount by the rate of the scheme, or passes its cap; none where nothing depends on them. */
export function expensesFor(key: SchemeKey, professionCode: string, cents: number, random: Random): Expense[] {
  const { rateBps, expenseKinds, capCents } = termFor(key, professionCode)
  if (rateBps === null) return []
  const exact = Math.round((cents * 10_000) / rateBps)
  const base = cents === capCents ? exact + random.between(0, 40) * 25_000 + 1 : exact
  const kinds = expenseKinds.slice(0, random.between(1, expenseKinds.length))
  const first = kinds.length === 1 ? base : Math.round((base * random.between(55, 85)) / 10_000) * 100
  return kinds.slice(0, 2).map((kind, index) => ({
    kind,
    label: random.pick(bought[kind]),
    cents: index === 0 ? first : base - first,
  }))
}

/** What the rules give of a grant's expenses: what its commission was asked to vote; nothing outside the areas. */
export function computedCents(
  { scheme, professionCode, cents }: { readonly scheme: SchemeKey; readonly professionCode: string; readonly cents: number },
  expenses: readonly Expense[],
  filedOn: Day,
  zone: ZoneClass | null,
): number {
  const { monthlyCents } = termFor(scheme, professionCode)
  const { amountCents } = amountOf(rulesOf(scheme), {
    professionCode,
    zone,
    filedOn,
    expenses: expenses.map((expense) => ({ kind: expense.kind, amountCents: expense.cents })),
    proRataValue: null,
    monthsAsked: monthlyCents === null ? null : cents / monthlyCents,
    alreadyCents: 0,
  })
  return amountCents ?? 0
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => ({ item, at: random.next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item)
}
