import type { ApplicationStatus, PaymentKind, PaymentStatus, refusalReasonChoices } from '@ancrage/domain/aids/application'
import type { CommitmentStatus } from '@ancrage/domain/aids/commitment'
import type { ChoiceOf } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import type { Expense, SchemeKey } from './grants'
import type { Session } from './sessions'

/** The days of an application: what has a day has happened. */
export interface Steps {
  readonly createdOn: Day
  readonly filedOn?: Day | undefined
  /** Said incomplete, and why. */
  readonly incomplete?: { readonly on: Day; readonly note: string } | undefined
  readonly completeOn?: Day | undefined
  readonly examinedOn?: Day | undefined
  readonly votedOn?: Day | undefined
  readonly beneficiarySignedOn?: Day | undefined
  readonly funderSignedOn?: Day | undefined
  readonly settledOn?: Day | undefined
  readonly ended?:
    | { readonly on: Day; readonly status: 'refused' | 'abandoned'; readonly reason: string; readonly why?: RefusalReason }
    | undefined
}
export type RefusalReason = ChoiceOf<typeof refusalReasonChoices>

export interface PaymentTold {
  readonly kind: PaymentKind
  readonly status: PaymentStatus
  readonly amountCents: number
  readonly dueOn: Day
  readonly orderedOn: Day | null
  readonly paidOn: Day | null
}

/** What became of a commitment that was not kept, as far as it went. */
export interface BreachTold {
  readonly status: Extract<CommitmentStatus, 'breached' | 'claimed' | 'recovered'>
  readonly breachedOn: Day
  readonly observationsDueOn: Day
  readonly observationsOn?: Day
  readonly decidedOn?: Day
  readonly titreOn?: Day
  readonly recoveredOn?: Day
}

/** An aid somebody told of, given by someone else. */
export interface DeclaredTold {
  readonly person: string
  /** Its key in the catalogue, when it is one of it. */
  readonly scheme: string | null
  readonly label: string
  readonly amountCents: number
  readonly signedOn: Day
  readonly communeCode: string
}

/** An application as it stands, in the words of the plan. */
export interface AidTold {
  readonly person: string
  readonly journey: string | null
  readonly scheme: SchemeKey
  readonly professionCode: string
  readonly communeCode: string
  readonly installationOn: Day | null
  readonly status: ApplicationStatus
  readonly steps: Steps
  /** The commission it was put to. */
  readonly session: Session | null
  readonly quotes: readonly Expense[]
  readonly invoices: readonly (Expense & { readonly on: Day })[]
  /** Keys of the pieces not received. */
  readonly missing: readonly string[]
  readonly cents: number
  readonly payments: readonly PaymentTold[]
  readonly overpaidCents: number | null
  readonly breach: BreachTold | null
  /** Whether its journey is under way: its aid track follows it. */
  readonly live: boolean
}
