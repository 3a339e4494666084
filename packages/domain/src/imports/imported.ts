import type { JourneyType } from '../journeys/journey'
import type { ChoiceOf } from '../kernel/choices'
import type { Day } from '../kernel/day'
import type { careerStatusChoices, civilityChoices, originChoices } from '../people/person'

/** A person as a line of a workbook tells it, in the form `people` stores; `usageName` is the name borne since, if any. */
export interface ImportedPerson {
  readonly category: 'professional' | 'student'
  readonly civility: ChoiceOf<typeof civilityChoices> | null
  readonly lastName: string
  readonly firstName: string
  readonly usageName: string | null
  readonly birthYear: number | null
  readonly email: string | null
  readonly phone: string | null
  readonly phone2: string | null
  readonly communeCode: string | null
  readonly professionCode: string | null
  readonly specialtyCode: string | null
  readonly rpps: string | null
  readonly careerStatus: ChoiceOf<typeof careerStatusChoices> | null
  readonly origin: ChoiceOf<typeof originChoices> | null
  readonly advisorId: string | null
}

/** The journey a line opens. `type` and `enteredOn` are null where the workbook doesn't say: nothing is made up here. */
export interface ImportedJourney {
  readonly status: 'to_qualify'
  readonly type: JourneyType | null
  readonly enteredOn: Day | null
  readonly advisorId: string | null
}

/** The last exchange of a workbook: a two-way one, of unknown medium, that day. */
export interface ImportedExchange {
  readonly kind: 'exchange'
  readonly occurredOn: Day
  readonly medium: 'autre'
  readonly direction: 'out'
  readonly outcome: 'reached'
}
