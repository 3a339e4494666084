import { addMonths, type Day } from '../kernel/day'
import { shareOf, sumOf } from '../kernel/money'
import { allowedFrom, type When } from './carence'
import type { PreviousAid } from './previous'
import { blocks, type Reason, warns } from './reason'
import type { Cumul, LegalCategory, SchemeRules } from './scheme'
import type { AssessedScheme } from './scheme-assessed'

type Party = Pick<AssessedScheme, 'key'> & { readonly rules: Pick<SchemeRules, 'incompatibilities'> }

/** What two schemes are to each other: whichever of the two says it, the severest where both do. */
export function cumulOf(one: Party, other: Party): Cumul {
  const said = [
    ...one.rules.incompatibilities.filter(({ schemeKey }) => schemeKey === other.key),
    ...other.rules.incompatibilities.filter(({ schemeKey }) => schemeKey === one.key),
  ].map(({ rule }) => rule)
  return severity.find((rule) => said.includes(rule)) ?? 'cumulable'
}
const severity: readonly Cumul[] = ['exclusif', 'exclusif-simultane']

/** Whether the waiting years leave only one of two schemes: of one legal category, both with such years. */
export function shareCarence(one: AssessedScheme, other: AssessedScheme): boolean {
  const waits = one.rules.carenceYears !== null && other.rules.carenceYears !== null
  return waits && one.legalCategory === other.legalCategory && one.legalCategory !== 'aucune'
}

/** What aids already had make impossible, or doubtful, beside this one. */
export function incompatibleWith(scheme: AssessedScheme, previous: readonly PreviousAid[], { on }: When): Reason[] {
  return previous.flatMap((one) => {
    if (one.schemeKey === null) return []
    const cumul = cumulOf(scheme, { key: one.schemeKey, rules: one })
    if (cumul === 'cumulable') return []
    const { label, signedOn, commitmentMonths } = one
    if (cumul === 'exclusif') return [blocks('excluded_by', { label, signedOn: signedOn ?? '' })]
    const until = signedOn !== null && commitmentMonths !== null ? addMonths(signedOn, commitmentMonths) : null
    if (until === null) return [warns('excluded_while_undated', { label })]
    return on < until ? [blocks('excluded_while', { label, untilOn: until })] : []
  })
}

/** How long a project lasts around its installation where its scheme sets no window. */
const projectMonths = 12

/**
 * Whether public aids together pay more of the retained expenses than is allowed: this one, and those declared for the same
 * project, undated ones included. Ours are left out: each was voted on expenses of its own (decision 20).
 */
export function publicCapReason(
  { key, rules }: AssessedScheme,
  previous: readonly PreviousAid[],
  { baseCents, amountCents }: { readonly baseCents: number; readonly amountCents: number },
  when: When,
): Reason | null {
  const { publicCapBps } = rules
  if (publicCapBps === null || baseCents === 0) return null
  const others = previous.filter((one) => one.declared && one.schemeKey !== key && ofSameProject(one, rules, when))
  const declaredCents = sumOf(others.map((one) => one.amountCents))
  const totalCents = declaredCents + amountCents
  const mostCents = shareOf(baseCents, publicCapBps)
  if (declaredCents === 0 || totalCents <= mostCents) return null
  return blocks('public_cap', { totalCents, declaredCents, mostCents, publicCapBps, leftCents: Math.max(0, mostCents - declaredCents) })
}

/** Granted within the window of the scheme, on either side of the installation (else of the day it is asked). */
function ofSameProject({ signedOn, votedOn }: PreviousAid, { windowMonths }: SchemeRules, { on, installationOn }: When): boolean {
  const at = signedOn ?? votedOn
  const around = installationOn ?? on
  const months = windowMonths ?? projectMonths
  return at === null || (at >= addMonths(around, -months) && at < addMonths(around, months))
}

/** Where the waiting years of a legal category stand for someone. */
export interface CategoryWait {
  readonly legalCategory: LegalCategory
  readonly years: number
  readonly lastSignedOn: Day
  readonly allowedFrom: Day
}

/** The first day of a new aid in each legal category that someone had one of; `yearsOf` the waiting years of each. */
export function categoryWaits(previous: readonly PreviousAid[], yearsOf: ReadonlyMap<LegalCategory, number>): CategoryWait[] {
  return [...yearsOf].flatMap(([legalCategory, years]) => {
    const signed = previous.flatMap((one) => (one.legalCategory === legalCategory && one.signedOn ? [one.signedOn] : []))
    const [lastSignedOn] = signed.sort().reverse()
    return lastSignedOn ? [{ legalCategory, years, lastSignedOn, allowedFrom: allowedFrom(lastSignedOn, years) }] : []
  })
}
