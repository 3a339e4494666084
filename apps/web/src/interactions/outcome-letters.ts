import type { Outcome } from '@ancrage/domain/interactions/interaction'
import type { Language } from '@ancrage/domain/kernel/choices'

/** The letter that chooses each result while the results have the focus; no two of one medium share theirs. */
export const outcomeLetters: Readonly<Record<Language, Readonly<Record<Outcome, string>>>> = {
  fr: { reached: 'J', message_left: 'M', no_answer: 'S', declined: 'F', sent: 'E', answered: 'R' },
  en: { reached: 'R', message_left: 'M', no_answer: 'N', declined: 'D', sent: 'S', answered: 'A' },
}
