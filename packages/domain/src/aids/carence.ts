import { addMonths, type Day, withinDays } from '../kernel/day'
import type { PreviousAid } from './previous'
import { blocks, type Reason, warns } from './reason'
import type { AssessedScheme } from './scheme-assessed'

/** When an aid is asked for, and for which installation. */
export interface When {
  /** The day it is decided, or thought of. */
  readonly on: Day
  readonly installationOn: Day | null
}

/** The day from which a new convention is allowed after one signed that day: the anniversary itself is (decision 20). */
export function allowedFrom(signedOn: Day, years: number): Day {
  return withinDays(addMonths(signedOn, 12 * years))
}

/**
 * Whether an aid already had is another part of what is asked now: of the same scheme, in the window of the same
 * installation, first day in, last day out. It shares the cap, and the ten years do not run from it (decision 20).
 */
export function sharesCap({ key, rules }: AssessedScheme, previous: PreviousAid, { on, installationOn }: When): boolean {
  if (previous.schemeKey !== key) return false
  // Voted and not signed yet: it is of now.
  if (previous.signedOn === null) return true
  if (rules.windowMonths === null) return rules.carenceYears === null
  if (installationOn === null) return previous.signedOn > addMonths(on, -rules.windowMonths)
  return previous.signedOn >= installationOn && previous.signedOn < addMonths(installationOn, rules.windowMonths)
}

/** What the waiting years say: why they bar the aid or may, and the first day they do not, null where they do not bar it. */
export interface Carence {
  readonly reasons: readonly Reason[]
  readonly eligibleFrom: Day | null
}

/** The waiting years within a legal category, from the last signature (CGCT D1511-47; loi du 27/12/2023, art. 2). */
export function carenceOf(scheme: AssessedScheme, previous: readonly PreviousAid[], when: When): Carence {
  const years = scheme.rules.carenceYears
  if (years === null || scheme.legalCategory === 'aucune') return { reasons: [], eligibleFrom: null }
  const others = previous.filter((one) => !sharesCap(scheme, one, when))
  const counted = others.filter(({ legalCategory }) => legalCategory === scheme.legalCategory)
  const last = counted.reduce<PreviousAid | null>((kept, one) => (later(one, kept) ? one : kept), null)
  const from = last?.signedOn ? allowedFrom(last.signedOn, years) : null
  const barred = last !== null && from !== null && when.on < from
  return {
    eligibleFrom: barred ? from : null,
    reasons: [
      ...(barred
        ? [blocks('carence', { label: last.label, signedOn: last.signedOn ?? '', place: last.place ?? '', eligibleFrom: from, years })]
        : []),
      ...counted
        .filter(({ signedOn }) => signedOn === null)
        .map(({ declared, label }) => warns(declared ? 'carence_undated' : 'carence_unsigned', { label, years })),
      ...others
        .filter(({ legalCategory, signedOn }) => legalCategory === null && (signedOn === null || when.on < allowedFrom(signedOn, years)))
        .map(({ label, signedOn, place }) =>
          warns('carence_category_unknown', { label, signedOn: signedOn ?? '', place: place ?? '', years }),
        ),
    ],
  }
}

function later({ signedOn }: PreviousAid, kept: PreviousAid | null): boolean {
  return signedOn !== null && (kept === null || kept.signedOn === null || signedOn > kept.signedOn)
}
