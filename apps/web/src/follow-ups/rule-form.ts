import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { originChoices } from '@ancrage/domain/people/person'
import {
  type FollowUpRule,
  mayRepeat,
  type Narrowing,
  narrowedBy,
  narrowings,
  type Watch,
  watchedStatuses,
} from '@ancrage/domain/tasks/follow-up'
import { type FieldValues, textOf } from '../ui/form/field-spec'

/** The values a rule of some watch may be narrowed to, by field. */
export function offered(watch: Watch): readonly { readonly field: Narrowing; readonly values: readonly string[] }[] {
  const values = { phases: phaseChoices.values, statuses: watchedStatuses[watch], origins: originChoices.values }
  return narrowedBy[watch].map((field) => ({ field, values: values[field] }))
}

const begun = { watch: 'silence', after: 30, unit: 'day', taskKind: 'call', active: false } as const

/** The name of the tick of one value. */
export const tickName = (field: Narrowing, value: string) => `${field}.${value}`

/** A rule as its form holds it; null for a new one. */
export function valuesOfRule(rule: FollowUpRule | null): FieldValues {
  const { watch, after, unit, taskKind } = rule ?? begun
  const ticks = narrowings.flatMap((field) => (rule?.[field] ?? []).map((value) => [tickName(field, value), true]))
  return {
    watch,
    'title.fr': rule?.title.fr ?? '',
    'title.en': rule?.title.en ?? '',
    taskKind,
    after: String(after),
    unit,
    repeatEvery: rule?.repeatEvery?.toString() ?? '',
    ...Object.fromEntries(ticks),
  }
}

/** What the form holds, as the API reads it; what does not go with what is watched is left out. */
export function bodyOfRule(values: FieldValues) {
  const watch = textOf(values, 'watch') as Watch
  const ticked = (wanted: Narrowing) =>
    offered(watch).flatMap(({ field, values: all }) =>
      field === wanted ? all.filter((value) => values[tickName(field, value)] === true) : [],
    )
  return {
    watch,
    title: { fr: textOf(values, 'title.fr'), en: textOf(values, 'title.en') },
    taskKind: textOf(values, 'taskKind') as FollowUpRule['taskKind'],
    after: numberIn(values, 'after') ?? Number.NaN,
    unit: textOf(values, 'unit') as FollowUpRule['unit'],
    repeatEvery: mayRepeat(watch) ? numberIn(values, 'repeatEvery') : null,
    phases: ticked('phases') as FollowUpRule['phases'],
    statuses: ticked('statuses') as FollowUpRule['statuses'],
    origins: ticked('origins') as FollowUpRule['origins'],
  }
}

function numberIn(values: FieldValues, name: string): number | null {
  const text = textOf(values, name)
  return text === '' ? null : Number(text.replace(',', '.'))
}
