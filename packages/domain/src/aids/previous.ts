import type { Day } from '../kernel/day'
import type { LegalCategory, SchemeRules } from './scheme'

/** An aid that someone has already: voted by us, or told of. */
export interface PreviousAid {
  /** Told of, by whoever else gives it; false: one of ours. */
  readonly declared: boolean
  /** Of the catalogue; null for one that is not in it. */
  readonly schemeKey: string | null
  /** As its reader calls it. */
  readonly label: string
  /** Null: not known. */
  readonly legalCategory: LegalCategory | null
  readonly amountCents: number
  readonly votedOn: Day | null
  /** The last signature of its convention, or the decision that grants it. */
  readonly signedOn: Day | null
  /** Where it was for. */
  readonly place: string | null
  /** What its own scheme does not go with. */
  readonly incompatibilities: SchemeRules['incompatibilities']
  readonly commitmentMonths: number | null
}
