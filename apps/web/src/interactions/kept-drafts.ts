import type { ExchangeDraft } from './exchange-draft'

/** A text set aside before it was saved, and when. */
export interface KeptDraft {
  readonly draft: ExchangeDraft
  /** `HH:MM`. */
  readonly time: string
}

const kept = new Map<string, KeptDraft>()

/** Where the draft of one user about one person or journey is kept. */
export function draftPlace(userId: string, about: { personId?: string; journeyId?: string }): string {
  return [userId, about.personId ?? '', about.journeyId ?? ''].join('/')
}

/** Keeps what was typed, in the memory of this page only: nothing of it is written on the computer. */
export function keepDraft(place: string, draft: ExchangeDraft, time: string): void {
  if (draft.summary.trim() === '') kept.delete(place)
  else kept.set(place, { draft, time })
}

/** What was typed there and never saved. */
export function keptDraft(place: string): KeptDraft | null {
  return kept.get(place) ?? null
}

/** Once saved, or not wanted any more. */
export function forgetDraft(place: string): void {
  kept.delete(place)
}
