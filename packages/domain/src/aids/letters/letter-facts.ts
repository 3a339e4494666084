import type { ChoiceOf } from '../../kernel/choices'
import type { Day } from '../../kernel/day'
import type { civilityChoices } from '../../people/person'
import type { ZoneClass } from '../../territory/zonage'
import type { expenseNatureChoices, paymentKindChoices, paymentStatusChoices, refusalReasonChoices } from '../application'
import type { legalFormChoices, SchemeRules } from '../scheme'

/** What the records say of an application when a letter is written; names are in French, as the letters are. */
export interface LetterFacts {
  readonly writtenOn: Day
  readonly mission: string
  readonly departement: string
  readonly person: {
    readonly civility: ChoiceOf<typeof civilityChoices> | null
    readonly firstName: string
    readonly lastName: string
    readonly rpps: string | null
  }
  readonly profession: string
  readonly commune: string
  readonly epci: string | null
  readonly application: {
    readonly number: string
    readonly installationOn: Day | null
    readonly filedOn: Day | null
    readonly opinion: string | null
    readonly computedCents: number | null
    readonly votedCents: number | null
    readonly votedOn: Day | null
    readonly deliberationNumber: string | null
    readonly zoneClass: ZoneClass | null
    readonly zoneDecree: string | null
    readonly conventionOn: Day | null
    readonly refusalReason: ChoiceOf<typeof refusalReasonChoices> | null
    readonly endReason: string | null
    readonly endedOn: Day | null
  }
  readonly scheme: {
    readonly name: string
    readonly legalForm: ChoiceOf<typeof legalFormChoices>
    /** Null where no version was in force. */
    readonly rules: SchemeRules | null
    readonly source: string
  }
  /** The body that votes: « Commission permanente ». */
  readonly body: string | null
  readonly expenses: readonly {
    readonly label: string
    readonly nature: ChoiceOf<typeof expenseNatureChoices>
    readonly amountCents: number
    readonly retainedCents: number | null
  }[]
  /** The calculation, each line in words. */
  readonly lines: readonly { readonly text: string; readonly amountCents: number }[]
  /** By due date, cancelled ones left out. */
  readonly payments: readonly {
    readonly kind: ChoiceOf<typeof paymentKindChoices>
    readonly status: ChoiceOf<typeof paymentStatusChoices>
    readonly amountCents: number
    readonly dueOn: Day
  }[]
  readonly commitment: { readonly startOn: Day; readonly endOn: Day } | null
  /** The first year whose check is not done. */
  readonly checkYear: number | null
}
