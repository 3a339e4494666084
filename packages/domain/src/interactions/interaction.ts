import { z } from 'zod'
import type { Role } from '../access/roles'
import { type ChoiceOf, choices } from '../kernel/choices'
import { day, time } from '../kernel/day'
import { type Refusal, refuse } from '../kernel/refusal'
import { id, optional, paragraphs, several } from '../kernel/text'

export const interactionKindChoices = choices({
  exchange: { fr: 'Échange', en: 'Exchange' },
  note: { fr: 'Note', en: 'Note' },
})

export const mediumChoices = choices({
  telephone: { fr: 'Appel', en: 'Call' },
  courriel: { fr: 'Courriel', en: 'Email' },
  visio: { fr: 'Visio', en: 'Video call' },
  'rendez-vous': { fr: 'Rendez-vous', en: 'Meeting' },
  visite: { fr: 'Visite de terrain', en: 'Site visit' },
  salon: { fr: 'Salon', en: 'Fair' },
  courrier: { fr: 'Courrier', en: 'Letter' },
  sms: { fr: 'SMS', en: 'Text message' },
  autre: { fr: 'Autre', en: 'Other' },
})
export type Medium = ChoiceOf<typeof mediumChoices>

export const directionChoices = choices({
  out: { fr: 'De notre part', en: 'From us' },
  in: { fr: 'De sa part', en: 'From them' },
})

export const outcomeChoices = choices({
  reached: { fr: 'Joint', en: 'Reached' },
  message_left: { fr: 'Message laissé', en: 'Message left' },
  no_answer: { fr: 'Sans réponse', en: 'No answer' },
  declined: { fr: 'Refus de poursuivre', en: 'Declined' },
  sent: { fr: 'Envoyé', en: 'Sent' },
  answered: { fr: 'Répondu', en: 'Answered' },
})
export type Outcome = ChoiceOf<typeof outcomeChoices>

export const visibilityChoices = choices({
  team: { fr: 'Visible par l’équipe', en: 'Seen by the team' },
  private: { fr: 'Privée', en: 'Private' },
})

/** The outcomes each medium may have, the likeliest first. Meetings are two-way whatever their outcome. */
export const outcomesOfMedium: Record<Medium, readonly Outcome[]> = {
  telephone: ['reached', 'message_left', 'no_answer', 'declined'],
  courriel: ['sent', 'answered', 'declined'],
  visio: ['reached', 'no_answer', 'declined'],
  'rendez-vous': ['reached', 'declined'],
  visite: ['reached', 'declined'],
  salon: ['reached'],
  courrier: ['sent', 'answered', 'declined'],
  sms: ['sent', 'answered', 'declined'],
  autre: ['reached', 'sent', 'answered', 'declined', 'message_left', 'no_answer'],
}

const meetings: ReadonlySet<Medium> = new Set(['rendez-vous', 'visite', 'salon'])
const twoWayOutcomes: ReadonlySet<Outcome> = new Set(['reached', 'answered', 'declined'])

/** Whether both sides spoke: only such an exchange makes *contacted*, refreshes « dernier échange » and counts in K1. */
export function isTwoWay(exchange: { kind: string; medium: Medium | null; outcome: Outcome | null }): boolean {
  if (exchange.kind !== 'exchange') return false
  if (exchange.medium && meetings.has(exchange.medium)) return true
  return exchange.outcome !== null && twoWayOutcomes.has(exchange.outcome)
}

export const interactionFields = {
  kind: interactionKindChoices.schema,
  occurredOn: day,
  occurredTime: optional(time),
  medium: optional(mediumChoices.schema),
  direction: optional(directionChoices.schema),
  outcome: optional(outcomeChoices.schema),
  durationMinutes: optional(z.int().min(0).max(1440)),
  personId: id,
  journeyId: optional(id),
  participantIds: several(id, 50),
  summary: paragraphs(50_000),
  visibility: visibilityChoices.schema.default('team'),
} as const

/** Whether both sides spoke (see `isTwoWay`). */
export const interactionDerived = { twoWay: z.boolean() } as const

/** An exchange says how, which way and with what result; a note has none of the three. */
export function interactionRefusal(interaction: {
  kind: string
  medium: Medium | null
  direction: string | null
  outcome: Outcome | null
}): Refusal | null {
  const { kind, medium, direction, outcome } = interaction
  if (kind === 'note') return medium || direction || outcome ? refuse('note_has_no_medium', {}, { medium: 'note_has_no_medium' }) : null
  const missing = Object.entries({ medium, direction, outcome }).filter(([, value]) => value === null)
  if (missing.length > 0) return refuse('fields_required', {}, Object.fromEntries(missing.map(([field]) => [field, 'required'])))
  if (medium && outcome && !outcomesOfMedium[medium].includes(outcome)) {
    return refuse('outcome_of_medium', {}, { outcome: 'outcome_of_medium' })
  }
  return null
}

/** Why someone may not change what was noted, or null: its author may, and managers; a private note never reaches anybody else. */
export function authorRefusal(actor: { id: string; roles: readonly Role[] }, { createdBy }: { createdBy: string | null }): Refusal | null {
  return createdBy === actor.id || actor.roles.includes('manager') ? null : refuse('not_author')
}
