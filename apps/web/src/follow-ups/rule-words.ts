import { journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Language } from '@ancrage/domain/kernel/choices'
import { originChoices } from '@ancrage/domain/people/person'
import { type FollowUpRule, lengthSaid } from '@ancrage/domain/tasks/follow-up'
import { taskKindChoices } from '@ancrage/domain/tasks/task'

type Translate = (key: string, options?: Record<string, unknown>) => string

const narrowings = [
  ['phases', phaseChoices.labels],
  ['statuses', journeyStatusChoices.labels],
  ['origins', originChoices.labels],
] as const

/** A rule as it is read: when it speaks, about whom, what it proposes, how often again. */
export interface RuleSaid {
  readonly when: string
  readonly what: string
  readonly again: string | null
}

/** « Après 90 jours de silence, en phase Contact établi ou Projet connu » · « Reprendre contact » · « puis tous les 90 jours ». */
export function ruleSaid(rule: Omit<FollowUpRule, 'active'>, language: Language, translate: Translate): RuleSaid {
  const { watch, after, unit, repeatEvery, title, taskKind } = rule
  const about = narrowings.flatMap(([field, labels]) => {
    const words = rule[field].map((value) => (labels as Record<string, { fr: string; en: string }>)[value]?.[language] ?? value)
    return words.length === 0 ? [] : translate(`follow_ups.about.${field}`, { list: either(words, language) })
  })
  return {
    when: [translate(`follow_ups.when.${watch}`, { length: lengthSaid(after, unit, language) }), ...about].join(', '),
    what: translate('follow_ups.what', { title: title[language], kind: taskKindChoices.labels[taskKind][language].toLowerCase() }),
    again: repeatEvery === null ? null : againSaid(repeatEvery, unit, language, translate),
  }
}

function againSaid(every: number, unit: FollowUpRule['unit'], language: Language, translate: Translate): string {
  if (every === 1) return translate(`follow_ups.each.${unit}`)
  return translate('follow_ups.again', { length: lengthSaid(every, unit, language) })
}

function either(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words)
}
