import { type ChoiceOf, choices } from '../kernel/choices'
import { type Day, day, latest } from '../kernel/day'
import { type Refusal, refuse } from '../kernel/refusal'
import { line, optional } from '../kernel/text'
import type { ApplicationStatus } from './application'

/** A session of the body that votes (« Commission permanente »), and the day its reports are due. */
export const deliberationSessionFields = {
  body: line(120),
  meetsOn: day,
  reportDueOn: optional(day),
} as const
/** What the minutes say of it, once it took place. */
export const deliberationFacts = { heldOn: day, deliberationNumber: line(60) } as const

/** What a session says of an application put to it. */
export const voteChoices = choices({
  granted: { fr: 'Accordé', en: 'Granted' },
  postponed: { fr: 'Reporté', en: 'Postponed' },
  refused: { fr: 'Refusé', en: 'Refused' },
})
export type Vote = ChoiceOf<typeof voteChoices>

/** What may be put to a session: complete, even if its report is still to be written. */
export const readyStatuses: readonly ApplicationStatus[] = ['complete', 'examined']

/** Reports are due before the session meets. */
export function sessionRefusal({ meetsOn, reportDueOn }: { meetsOn: Day; reportDueOn: Day | null }): Refusal | null {
  return reportDueOn !== null && reportDueOn > meetsOn ? refuse('invalid', {}, { reportDueOn: 'report_after_session' }) : null
}

/** The two signatures of a convention, as they come. */
export interface Signatures {
  readonly beneficiarySignedOn: Day | null
  readonly funderSignedOn: Day | null
}

/** What a convention bears beside its signatures: the declaration about the last ten years, the copies that L1511-8 asks for. */
export interface ConventionCopies {
  readonly attestedOn: Day | null
  readonly sentToArsOn: Day | null
  readonly sentToCpamOn: Day | null
}

/** The day of the convention: that of the last of two signatures (it starts the ten years); null while one lacks. */
export function conventionDay({ beneficiarySignedOn, funderSignedOn }: Signatures): Day | null {
  return beneficiarySignedOn !== null && funderSignedOn !== null ? latest([beneficiarySignedOn, funderSignedOn]) : null
}

/** Why signatures can't be what is typed, at each field: nobody signs in the future, nor before the vote that allows it. */
export function signaturesRefusal(signatures: Signatures, { votedOn, today }: { votedOn: Day | null; today: Day }): Refusal | null {
  return daysRefusal({ ...signatures }, today, (signedOn) => (votedOn !== null && signedOn < votedOn ? 'signed_before_vote' : null))
}

/** Why the copies can't be what is typed: no copy leaves before there is a convention. */
export function copiesRefusal(
  { attestedOn, ...sent }: ConventionCopies,
  { conventionOn, today }: { conventionOn: Day | null; today: Day },
): Refusal | null {
  return (
    daysRefusal({ attestedOn }, today, () => null) ??
    daysRefusal(sent, today, (sentOn) => (conventionOn === null || sentOn < conventionOn ? 'sent_before_convention' : null))
  )
}

function daysRefusal(days: Readonly<Record<string, Day | null>>, today: Day, wrong: (on: Day) => string | null): Refusal | null {
  const fields: Record<string, string> = {}
  for (const [name, on] of Object.entries(days)) {
    const code = on === null ? null : on > today ? 'day_to_come' : wrong(on)
    if (code) fields[name] = code
  }
  return Object.keys(fields).length > 0 ? refuse('invalid', {}, fields) : null
}
