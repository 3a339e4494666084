import { labels } from '@ancrage/contract/labels'
import { journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import { originChoices } from '@ancrage/domain/people/person'
import { countedBack, mayRepeat, type Narrowing, unitChoices, type Watch, watchChoices } from '@ancrage/domain/tasks/follow-up'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import type { SpecGroup } from '../pipelines/SpecGroups'
import { type FieldSpec, type FieldValues, optionsOf, textOf } from '../ui/form/field-spec'
import { offered, tickName } from './rule-form'

type Translate = (key: string) => string
const words = labels['follow-up-rules']
const labelsOf: Readonly<Record<Narrowing, Readonly<Record<string, Bilingual>>>> = {
  phases: phaseChoices.labels,
  statuses: journeyStatusChoices.labels,
  origins: originChoices.labels,
}

/** The fields of a rule, which follow what it watches; that is chosen once, when it is made. */
export function ruleGroups(
  values: FieldValues,
  { isNew, language, translate }: { isNew: boolean; language: Language; translate: Translate },
): SpecGroup[] {
  const watch = textOf(values, 'watch') as Watch
  const watches: FieldSpec = {
    kind: 'choice',
    name: 'watch',
    label: words.watch[language],
    required: true,
    options: optionsOf(watchChoices, language),
  }
  const rhythm: FieldSpec[] = [
    {
      kind: 'number',
      name: 'after',
      label: translate(countedBack.includes(watch) ? 'follow_ups.before_field' : 'follow_ups.after_field'),
      required: true,
    },
    { kind: 'choice', name: 'unit', label: words.unit[language], required: true, options: unitsOf(watch, language) },
  ]
  const again: FieldSpec = {
    kind: 'number',
    name: 'repeatEvery',
    label: words.repeatEvery[language],
    help: translate('follow_ups.again_help'),
  }
  const task: FieldSpec[] = [
    { kind: 'line', name: 'title.fr', label: translate('follow_ups.title_fr'), required: true },
    { kind: 'line', name: 'title.en', label: translate('follow_ups.title_en'), required: true },
  ]
  const kind: FieldSpec = {
    kind: 'choice',
    name: 'taskKind',
    label: words.taskKind[language],
    required: true,
    options: optionsOf(taskKindChoices, language),
  }
  return [
    ...(isNew ? [{ key: 'watch', specs: [watches] }] : []),
    { key: 'rhythm', pair: true, specs: rhythm },
    ...(mayRepeat(watch) ? [{ key: 'again', pair: true, specs: [again] }] : []),
    { key: 'task', legend: translate('follow_ups.task'), pair: true, specs: task },
    { key: 'kind', pair: true, specs: [kind] },
    ...offered(watch).map(({ field, values: all }) => ({
      key: field,
      pair: true,
      legend: translate(`follow_ups.only.${field}`),
      hint: translate('follow_ups.only.hint'),
      specs: all.map((value) => ({
        kind: 'tick' as const,
        name: tickName(field, value),
        label: labelsOf[field][value]?.[language] ?? value,
      })),
    })),
  ]
}

/** Retention is counted in months, and no working day is counted back from a day to come. */
function unitsOf(watch: Watch, language: Language) {
  return optionsOf(unitChoices, language).filter(({ value }) =>
    watch === 'retention' ? value === 'month' : !countedBack.includes(watch) || value !== 'working_day',
  )
}
