import { mediumChoices } from '@ancrage/domain/interactions/interaction'
import type { Language } from '@ancrage/domain/kernel/choices'
import { type Day, daysBetween } from '@ancrage/domain/kernel/day'

/** « J-183 » before a day, « J+4 » after, « J » on it; the same letter in English would say nothing: « 183 d to go ». */
export function countdown(target: Day, today: Day, language: Language): string {
  const days = daysBetween(today, target)
  if (language === 'fr') return days === 0 ? 'J' : days > 0 ? `J-${days}` : `J+${-days}`
  if (days === 0) return 'today'
  return days > 0 ? `${days}\u00a0d to go` : `${-days}\u00a0d past`
}

/** Names joined as a sentence does: « Gérardmer, Granges et Corcieux ». */
export function joined(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}

/** The label of a medium inside a sentence: « appel », « SMS ». */
export function mediumInSentence(medium: (typeof mediumChoices)['values'][number], language: Language): string {
  const label = mediumChoices.labels[medium][language]
  return label === label.toUpperCase() ? label : `${label.charAt(0).toLocaleLowerCase(language)}${label.slice(1)}`
}

interface Member {
  readonly name: string
  readonly role: string
  readonly untilOn: Day | null
}

/** Who follows a journey today, and who helps: a former referent is history, a stand-in lasts until their day. */
export function teamOf(team: readonly Member[], today: Day): { referents: string[]; others: string[] } {
  const referents = team.filter(({ role, untilOn }) => role === 'referent' && untilOn === null)
  const others = team.filter(({ role, untilOn }) => role !== 'referent' && (untilOn === null || untilOn >= today))
  return { referents: referents.map(({ name }) => name), others: others.map(({ name }) => name) }
}
