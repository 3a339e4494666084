import { type Medium, type Outcome, outcomesOfMedium } from '@ancrage/domain/interactions/interaction'
import type { Day } from '@ancrage/domain/kernel/day'

export type Direction = 'in' | 'out'

/** An exchange being noted, in the API's own fields but for what is still to be said. */
export interface ExchangeDraft {
  medium: Medium
  direction: Direction
  outcome: Outcome | null
  occurredOn: Day
  summary: string
}

/** A call of ours, today: what is noted most. */
export function newExchange(today: Day): ExchangeDraft {
  return { medium: 'telephone', direction: 'out', outcome: null, occurredOn: today, summary: '' }
}

const meetings: ReadonlySet<Medium> = new Set(['rendez-vous', 'visite', 'salon'])
const letters: ReadonlySet<Medium> = new Set(['courriel', 'courrier', 'sms'])

/** The result that goes without saying; none for a call of ours, whose result decides whether it counts. */
export function likelyOutcome(medium: Medium, direction: Direction): Outcome | null {
  if (meetings.has(medium)) return 'reached'
  if (letters.has(medium)) return direction === 'in' ? 'answered' : 'sent'
  return direction === 'in' ? 'reached' : null
}

/** Another medium or direction: the result said is kept where it was chosen and still goes with them. */
export function redirected(draft: ExchangeDraft, change: Partial<Pick<ExchangeDraft, 'medium' | 'direction'>>): ExchangeDraft {
  const next = { ...draft, ...change }
  const chosen = draft.outcome !== null && draft.outcome !== likelyOutcome(draft.medium, draft.direction)
  const kept = chosen && draft.outcome !== null && outcomesOfMedium[next.medium].includes(draft.outcome)
  return { ...next, outcome: kept ? draft.outcome : likelyOutcome(next.medium, next.direction) }
}

/** What must still be said: a sentence's key by field. */
export function missingIn(draft: ExchangeDraft, personId: string | undefined): Record<string, string> {
  return {
    ...(personId === undefined ? { personId: 'exchange.person_missing' } : {}),
    ...(draft.outcome === null ? { outcome: 'exchange.outcome_missing' } : {}),
    ...((draft.occurredOn as string) === '' ? { occurredOn: 'exchange.day_missing' } : {}),
  }
}

/** Where the draft of an exchange is kept: about a journey, a person, or whoever will be chosen. */
export function draftPlace({ personId, journeyId }: { personId?: string | undefined; journeyId?: string | null | undefined }): string {
  if (journeyId) return `exchange.journey-${journeyId}`
  return personId ? `exchange.person-${personId}` : 'exchange.new'
}

/** A draft taken up: what was found, then what was already typed here while it was being read. */
export function takenUp(found: ExchangeDraft, typed: ExchangeDraft): ExchangeDraft {
  const { medium, direction, outcome } = typed.outcome === null ? found : typed
  const texts = [found.summary, typed.summary].filter((text) => text.trim() !== '')
  return { ...found, medium, direction, outcome, summary: texts.join('\n') }
}
