import { playbookRoleChoices, referenceChoices } from '@ancrage/domain/tasks/playbook'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import { useTranslate } from 'react-admin'
import type { SpecGroup } from '../pipelines/SpecGroups'
import { type FieldSpec, type FieldValues, type Option, optionsOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { offersBefore } from './playbook-step-form'
import type { PlaybookNames } from './use-playbook-words'

/** The field of the form that shows a problem of the body sent: a distance is typed as a number of days. */
export function fieldOf(path: string): string {
  return path === 'offsetDays' ? 'days' : path
}

/** The fields of a step: only a date known ahead has a before, and only a step entered is chosen. */
export function useStepGroups({ pipelines }: PlaybookNames, values: FieldValues): readonly SpecGroup[] {
  const translate = useTranslate()
  const language = useLanguage()
  const word = (key: string) => translate(`playbooks.${key}`)
  const choice = (name: string, label: string, options: readonly Option[], required = true): FieldSpec => ({
    kind: 'choice',
    name,
    label: word(label),
    required,
    options,
  })
  const pair = (name: string, values: readonly string[]): Option[] => values.map((value) => ({ value, label: word(`${name}_${value}`) }))
  const entered = pipelines.flatMap(({ label, steps }) =>
    steps.map((step) => ({ value: step.id, label: `${label[language]} · ${step.label[language]}` })),
  )
  return [
    {
      key: 'titles',
      specs: [
        { kind: 'line', name: 'title.fr', label: word('title_fr'), required: true },
        { kind: 'line', name: 'title.en', label: word('title_en'), help: word('title_en_help') },
      ],
    },
    {
      key: 'distance',
      legend: word('when_legend'),
      pair: true,
      specs: [
        { kind: 'number', name: 'days', label: word('days'), required: true },
        choice('unit', 'unit', pair('unit', ['calendar', 'working'])),
        ...(offersBefore(values) ? [choice('side', 'side', pair('side', ['before', 'after']))] : []),
        choice('reference', 'reference_label', optionsOf(referenceChoices, language)),
        ...(values.reference === 'step' ? [choice('referenceStepId', 'entered', entered)] : []),
      ],
    },
    {
      key: 'about',
      pair: true,
      specs: [
        choice('kind', 'kind', optionsOf(taskKindChoices, language)),
        { ...choice('role', 'role', optionsOf(playbookRoleChoices, language)), help: word('role_help') },
      ],
    },
    {
      key: 'track',
      specs: [
        {
          ...choice(
            'pipelineId',
            'track',
            pipelines.map(({ id, label }) => ({ value: id, label: label[language] })),
            false,
          ),
          help: word('track_help'),
        },
      ],
    },
  ]
}
