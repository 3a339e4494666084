import { isStalled, type JourneyStatus } from '../journeys/journey'
import { type ChoiceOf, choices } from '../kernel/choices'
import { addDays, type Day, daysBetween } from '../kernel/day'

/** The groups of the sheet of a « cellule opérationnelle », in order. */
export const sheetGroupChoices = choices({
  stalled: { fr: 'Sans prochaine action', en: 'Without a next action' },
  blocked: { fr: 'Bloqués chez un partenaire', en: 'Blocked at a partner' },
  new: { fr: 'Nouveaux depuis la dernière séance', en: 'New since the last meeting' },
  urgent: { fr: 'Urgents', en: 'Urgent' },
})
export type SheetGroup = ChoiceOf<typeof sheetGroupChoices>

/** Why a journey is in a group; `days` says since when, for how long, or in how many. */
export const sheetReasonChoices = choices({
  late_task: { fr: 'Tâche en retard', en: 'Late task' },
  arrival: { fr: 'Arrivée proche, pas encore prête', en: 'Arriving soon, not ready yet' },
  high_priority: { fr: 'Priorité haute', en: 'High priority' },
  waits_for_partner: { fr: 'En attente d’un partenaire', en: 'Waiting for a partner' },
  no_next_action: { fr: 'Sans prochaine action', en: 'No next action' },
  opened: { fr: 'Parcours ouvert', en: 'Journey opened' },
})
export type SheetReason = ChoiceOf<typeof sheetReasonChoices>

/** Days of waiting after which a partner blocks, and days before an arrival from which one not ready is urgent. */
export const blockedDays = 14
export const arrivalDays = 60

/** Days a first sheet looks back for what is new. */
const firstSheetDays = 30

/** What the sheet reads of a journey under way. */
export interface SheetFacts {
  readonly status: JourneyStatus
  readonly priority: 'low' | 'normal' | 'high'
  readonly openedOn: Day | null
  readonly targetOn: Day | null
  readonly plannedUntilOn: Day | null
  readonly lastExchangeOn: Day | null
  /** The day its earliest open task is due. */
  readonly dueOn: Day | null
  /** Since when a track or a task of it has waited for a partner, the longest. */
  readonly partnerSince: Day | null
  /** Whether something still blocks the arrival. */
  readonly blocking: boolean
}

export interface Because {
  readonly reason: SheetReason
  readonly days: number | null
}

export interface SheetPeriod {
  readonly today: Day
  /** The day of the meeting before of the same body; null before the first. */
  readonly lastHeldOn: Day | null
}

type Rule = (facts: SheetFacts, period: SheetPeriod) => Because[]

const because = (reason: SheetReason, days: number | null, holds: boolean): Because[] => (holds ? [{ reason, days }] : [])

const rules: Readonly<Record<SheetGroup, Rule>> = {
  stalled: (facts, { today }) =>
    because('no_next_action', facts.lastExchangeOn ? daysBetween(facts.lastExchangeOn, today) : null, isStalled(facts, today)),
  blocked: ({ partnerSince }, { today }) => {
    const days = partnerSince ? daysBetween(partnerSince, today) : 0
    return because('waits_for_partner', days, days >= blockedDays)
  },
  new: ({ openedOn }, { today, lastHeldOn }) => {
    const since = lastHeldOn ?? addDays(today, -firstSheetDays)
    return because('opened', openedOn ? daysBetween(openedOn, today) : null, openedOn !== null && openedOn > since)
  },
  urgent: ({ dueOn, targetOn, blocking, priority }, { today }) => {
    const lateBy = dueOn ? daysBetween(dueOn, today) : 0
    const inDays = targetOn ? daysBetween(today, targetOn) : arrivalDays + 1
    return [
      ...because('late_task', lateBy, lateBy > 0),
      ...because('arrival', inDays, blocking && inDays >= 0 && inDays <= arrivalDays),
      ...because('high_priority', null, priority === 'high'),
    ]
  },
}

/** The groups an active journey falls in, in order, with why; a journey may be in several: each counts all it holds. */
export function groupsOf(facts: SheetFacts, period: SheetPeriod): { group: SheetGroup; because: Because[] }[] {
  if (facts.status !== 'active') return []
  return sheetGroupChoices.values.map((group) => ({ group, because: rules[group](facts, period) })).filter((one) => one.because.length > 0)
}
