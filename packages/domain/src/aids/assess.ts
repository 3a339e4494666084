import type { Day } from '../kernel/day'
import { shareOf, sumOf } from '../kernel/money'
import { type AmountAsked, amountOf, type Line, lastFilingOn } from './amount'
import { carenceOf, sharesCap, type When } from './carence'
import { incompatibleWith, publicCapReason } from './cumul'
import type { PreviousAid } from './previous'
import { blocks, type Reason, warns } from './reason'
import type { AskedPiece, SchemeRules } from './scheme'
import type { AssessedScheme } from './scheme-assessed'

/** Who asks for an aid, where, when, for what, and what they have already. */
export interface Asked extends Omit<AmountAsked, 'alreadyCents'>, When {
  /** Of the commune. */
  readonly departement: string
  readonly previous: readonly PreviousAid[]
}

/** What the rules of a scheme say of what is asked. */
export interface Assessment {
  /** Nothing blocks. */
  readonly eligible: boolean
  readonly reasons: readonly Reason[]
  readonly lines: readonly Line[]
  readonly baseCents: number
  /** 0 when something blocks; null where nothing is calculated. */
  readonly amountCents: number | null
  readonly advanceCents: number | null
  /** The first day the waiting years allow it; null where they do not bar it. */
  readonly eligibleFrom: Day | null
  readonly pieces: readonly AskedPiece[]
}

/** Assesses what is asked of one scheme by one version of its rules (domain 4.4): possible or not and why, how much, line by line. */
export function assess(scheme: AssessedScheme, asked: Asked): Assessment {
  const { rules } = scheme
  const shared = asked.previous.filter((one) => sharesCap(scheme, one, asked))
  const amount = amountOf(rules, { ...asked, alreadyCents: sumOf(shared.map(({ amountCents }) => amountCents)) })
  const carence = carenceOf(scheme, asked.previous, asked)
  const cap = publicCapReason(scheme, asked.previous, { ...amount, amountCents: amount.amountCents ?? 0 }, asked)
  const reasons = [
    ...openReasons(scheme, asked),
    ...publicReasons(scheme, asked),
    ...amount.reasons,
    ...filingReasons(rules, asked),
    ...carence.reasons,
    ...incompatibleWith(scheme, asked.previous, asked),
    ...(cap ? [cap] : []),
  ].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  const eligible = reasons.every(({ kind }) => kind === 'warns')
  const amountCents = eligible ? amount.amountCents : 0
  return {
    eligible,
    reasons,
    lines: eligible ? amount.lines : amount.lines.filter(({ part }) => part === 'base'),
    baseCents: amount.baseCents,
    amountCents,
    advanceCents: amountCents === null ? null : advanceOf(rules, amountCents),
    eligibleFrom: carence.eligibleFrom,
    pieces: rules.pieces,
  }
}
const order: readonly Reason['kind'][] = ['blocks', 'warns']

/** What is paid at the convention: the advance, or the first part of a schedule when it falls that day. */
export function advanceOf({ advanceBps, schedule }: Pick<SchemeRules, 'advanceBps' | 'schedule'>, amountCents: number): number {
  const atOnce = schedule.filter(({ monthsAfter }) => monthsAfter === 0).map(({ shareBps }) => shareBps)
  return shareOf(amountCents, schedule.length > 0 ? sumOf(atOnce) : advanceBps)
}

/** A version begun by the day of the decision; what was filed before it ended is still examined by it. */
function openReasons({ validFrom, validTo }: AssessedScheme, { on, filedOn }: Asked): Reason[] {
  if (on < validFrom) return [blocks('scheme_not_open', { opensOn: validFrom })]
  return validTo !== null && filedOn > validTo ? [blocks('scheme_closed', { closedOn: validTo })] : []
}

/** Given here, and to whom it is for. */
function publicReasons({ rules: { departementCodes }, scholarship }: AssessedScheme, { departement }: Asked): Reason[] {
  const elsewhere = departementCodes.length > 0 && !departementCodes.includes(departement)
  return [
    ...(elsewhere ? [blocks('departement_required', { departements: departementCodes })] : []),
    ...(scholarship ? [warns('students_only')] : []),
  ]
}

/** Filed within the window of the installation, its last day included (A9). */
function filingReasons(rules: SchemeRules, { filedOn, installationOn }: Asked): Reason[] {
  if (rules.windowMonths === null) return []
  if (installationOn === null) return [warns('installation_unknown', { months: rules.windowMonths })]
  const lastOn = lastFilingOn(rules, installationOn)
  return lastOn !== null && filedOn > lastOn ? [blocks('window_over', { installationOn, lastOn, months: rules.windowMonths })] : []
}
