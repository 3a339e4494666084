import type { Day } from '../kernel/day'
import type { LegalCategory, SchemeRules } from './scheme'

/** What of a scheme, by one of its versions, an aid is assessed on. */
export interface AssessedScheme {
  readonly key: string
  readonly legalCategory: LegalCategory
  /** A monthly allowance of studies: for students. */
  readonly scholarship: boolean
  readonly rules: SchemeRules
  readonly validFrom: Day
  /** The last day it is open to new applications; null: until another version. */
  readonly validTo: Day | null
}
