import { addMonths, type Day } from '../kernel/day'
import { ratioOf, shareOf, sumOf } from '../kernel/money'
import type { RefusalParams } from '../kernel/refusal'
import type { ZoneClass } from '../territory/zonage'
import { blocks, type Reason, warns } from './reason'
import type { ExpenseKind, SchemeRules, SchemeTerm } from './scheme'

/** An expense an aid is asked for, before tax. */
export interface AskedExpense {
  readonly kind: ExpenseKind
  readonly amountCents: number
  /** When it was, or is to be, made; null: not known. */
  readonly spentOn?: Day | null
}

/** What an amount is worked out from. */
export interface AmountAsked {
  readonly professionCode: string
  /** Null: not known. */
  readonly zone: ZoneClass | null
  readonly filedOn: Day
  readonly expenses: readonly AskedExpense[]
  readonly proRataValue: number | null
  readonly monthsAsked: number | null
  /** Voted already under the same cap. */
  readonly alreadyCents: number
}

/** A line of the calculation. Those of the base sum to it, those of the aid to its amount, to the cent. */
export interface Line {
  readonly part: 'base' | 'aid'
  readonly code: string
  readonly params: RefusalParams
  readonly amountCents: number
}

export interface Amount {
  readonly lines: readonly Line[]
  readonly reasons: readonly Reason[]
  /** Retained expenses; 0 where the amount does not depend on them. */
  readonly baseCents: number
  /** Null where the scheme is told in words, not calculated. */
  readonly amountCents: number | null
}

/** The term of a scheme that is the applicant's; why none is, or how sure it is. */
export function termOf(
  { terms, excludedProfessionCodes }: SchemeRules,
  { professionCode, zone }: Pick<AmountAsked, 'professionCode' | 'zone'>,
): { readonly term: SchemeTerm | null; readonly reasons: readonly Reason[] } {
  if (excludedProfessionCodes.includes(professionCode)) return { term: null, reasons: [blocks('profession_excluded')] }
  if (terms.length === 0) return { term: null, reasons: [] }
  const theirs = terms.filter(({ professionCodes }) => professionCodes.length === 0 || professionCodes.includes(professionCode))
  const [first] = theirs
  if (!first) return { term: null, reasons: [blocks('profession_not_concerned')] }
  const here = theirs.find(({ zoneClasses }) => zoneClasses.length === 0 || (zone !== null && zoneClasses.includes(zone)))
  if (here) return { term: here, reasons: [] }
  return zone === null ? { term: first, reasons: [warns('zone_unknown')] } : { term: null, reasons: [blocks('zone_required', { zone })] }
}

/** What a scheme gives, line by line: a rate of the retained expenses, a flat sum or so much a month; in proportion; within what is left of the cap. */
export function amountOf(rules: SchemeRules, asked: AmountAsked): Amount {
  const { term, reasons } = termOf(rules, asked)
  if (!term) return { lines: [], reasons, baseCents: 0, amountCents: null }
  const base = term.rateBps === null ? [] : baseLines(rules, term, asked)
  const baseCents = sumOf(base.map(({ amountCents }) => amountCents))
  const whole = wholeLine(term, asked, baseCents)
  if (!whole) return { lines: base, reasons, baseCents, amountCents: null }
  const lines = [whole]
  for (const next of [proRataLine, capLine]) {
    const line = next(rules, term, asked, sumOf(lines.map(({ amountCents }) => amountCents)))
    if (line) lines.push(line)
  }
  return {
    lines: [...base, ...lines],
    reasons: [...reasons, ...amountReasons(rules, term, asked, baseCents)],
    baseCents,
    amountCents: sumOf(lines.map(({ amountCents }) => amountCents)),
  }
}

/** One line a kind of expense, and one for what of it is not retained. */
function baseLines({ priorExpenses }: SchemeRules, { expenseKinds }: SchemeTerm, { expenses, filedOn }: AmountAsked): Line[] {
  const codeOf = ({ kind, spentOn }: AskedExpense) => {
    if (expenseKinds.length > 0 && !expenseKinds.includes(kind)) return 'expense_left_out'
    return !priorExpenses && spentOn && spentOn < filedOn ? 'expense_prior' : 'expense_retained'
  }
  const sums = new Map<string, { code: string; kind: ExpenseKind; amountCents: number }>()
  for (const expense of expenses) {
    const code = codeOf(expense)
    const of = `${code} ${expense.kind}`
    sums.set(of, { code, kind: expense.kind, amountCents: (sums.get(of)?.amountCents ?? 0) + expense.amountCents })
  }
  return [...sums.values()].map(({ code, kind, amountCents }) => ({
    part: 'base',
    code,
    params: { kind, amountCents },
    amountCents: code === 'expense_retained' ? amountCents : 0,
  }))
}

function wholeLine({ rateBps, flatCents, monthlyCents, maxMonths }: SchemeTerm, asked: AmountAsked, baseCents: number): Line | null {
  if (rateBps !== null) return aid('rate', { rateBps, baseCents }, shareOf(baseCents, rateBps))
  if (flatCents !== null) return aid('flat', {}, flatCents)
  const months = Math.min(asked.monthsAsked ?? maxMonths ?? 0, maxMonths ?? Number.POSITIVE_INFINITY)
  return monthlyCents === null || months === 0 ? null : aid('monthly', { monthlyCents, months }, months * monthlyCents)
}

type NextLine = (rules: SchemeRules, term: SchemeTerm, asked: AmountAsked, soFarCents: number) => Line | null

/** A thousandth of a day or of an act is enough. */
const thousandths = (value: number) => Math.round(value * 1_000)

const proRataLine: NextLine = ({ proRata }, _term, { proRataValue }, soFarCents) => {
  if (!proRata || proRataValue === null || proRataValue >= proRata.full) return null
  const { of, full } = proRata
  return aid('pro_rata', { of, value: proRataValue, full }, ratioOf(soFarCents, thousandths(proRataValue), thousandths(full)) - soFarCents)
}

const capLine: NextLine = (_rules, { capCents }, { alreadyCents }, soFarCents) => {
  if (capCents === null) return null
  const restCents = Math.max(0, capCents - alreadyCents)
  if (soFarCents <= restCents) return null
  return alreadyCents === 0
    ? aid('cap', { capCents }, capCents - soFarCents)
    : aid('rest', { capCents, alreadyCents, restCents }, restCents - soFarCents)
}

function amountReasons({ floorCents, proRata }: SchemeRules, term: SchemeTerm, asked: AmountAsked, baseCents: number): Reason[] {
  const { expenses, proRataValue, monthsAsked, alreadyCents } = asked
  const { rateBps, flatCents, monthlyCents, maxMonths, capCents } = term
  const rated = rateBps !== null
  const reasons: (Reason | null)[] = [
    rated && expenses.length === 0 ? warns('expenses_unknown') : null,
    rated && expenses.length > 0 && floorCents !== null && baseCents < floorCents ? blocks('under_floor', { baseCents, floorCents }) : null,
    proRata && proRataValue === null ? warns('pro_rata_unknown', { of: proRata.of }) : null,
    proRata && proRataValue !== null && proRataValue < proRata.least
      ? blocks('pro_rata_below', { of: proRata.of, value: proRataValue, least: proRata.least })
      : null,
    !rated && flatCents === null && monthlyCents !== null && monthsAsked === null
      ? warns('months_unknown', { months: maxMonths ?? 0 })
      : null,
    capCents !== null && alreadyCents >= capCents && alreadyCents > 0 ? blocks('cap_reached', { capCents, alreadyCents }) : null,
  ]
  return reasons.filter((reason) => reason !== null)
}

function aid(code: string, params: RefusalParams, amountCents: number): Line {
  return { part: 'aid', code, params, amountCents }
}

/** The last day an application may be filed after an installation; null where the scheme sets none. */
export function lastFilingOn({ windowMonths }: SchemeRules, installationOn: Day | null): Day | null {
  return windowMonths === null || installationOn === null ? null : addMonths(installationOn, windowMonths)
}
