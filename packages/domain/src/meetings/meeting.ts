import type { z } from 'zod'
import { type ChoiceOf, choices } from '../kernel/choices'
import { day, instant, time } from '../kernel/day'
import { type Refusal, refuse } from '../kernel/refusal'
import { id, line, optional, paragraphs } from '../kernel/text'

/** What a body is for: the figures and orientations, or the files one by one. */
export const committeeKindChoices = choices({
  strategic: { fr: 'Orientations et chiffres', en: 'Orientations and figures' },
  operational: { fr: 'Parcours, un par un', en: 'Journeys, one by one' },
})
export type CommitteeKind = ChoiceOf<typeof committeeKindChoices>

/** A body that meets, under the name the site gives it: « Comité stratégique », « Cellule opérationnelle ». */
export const committeeFields = { name: line(120), kind: committeeKindChoices.schema } as const
export type CommitteeFields = z.output<z.ZodObject<typeof committeeFields>>

/** The bodies a site begins with, and renames or throws away as it likes. */
export const shippedCommittees: readonly CommitteeFields[] = [
  { name: 'Comité stratégique', kind: 'strategic' },
  { name: 'Cellule opérationnelle', kind: 'operational' },
]

export const meetingFields = {
  committeeId: id,
  heldOn: day,
  heldTime: optional(time),
  place: optional(line(200)),
  /** Who was there, in words. */
  attendees: optional(paragraphs(2000)),
} as const

/** Set when the minutes are closed: nothing of the meeting changes any more. */
export const meetingReadOnly = { closedAt: instant.nullable() } as const

/** A point of the agenda; its minutes go out, its notes stay with whoever wrote them. */
export const meetingItemFields = {
  title: line(200),
  journeyId: optional(id),
  minutes: optional(paragraphs(5000)),
} as const

/** A decision, and who does what by when: it becomes a task as it is typed. */
export const decisionFields = {
  text: line(500),
  ownerId: id,
  dueOn: day,
} as const

/** Where a decision was taken, and on which journey: said once. */
export const decisionPlace = { meetingId: id, itemId: optional(id), journeyId: optional(id) } as const

/** Why something of a meeting may not change: its minutes are closed. */
export function closedRefusal({ closedAt }: { readonly closedAt: string | null }): Refusal | null {
  return closedAt === null ? null : refuse('minutes_closed')
}
