import { labels } from '@ancrage/contract/labels'
import {
  directionChoices,
  interactionKindChoices,
  type Medium,
  mediumChoices,
  outcomeChoices,
  outcomesOfMedium,
  visibilityChoices,
} from '@ancrage/domain/interactions/interaction'
import type { Language } from '@ancrage/domain/kernel/choices'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../../ui/form/FormDialog'
import { type FieldSpec, type FieldValues, optionsOf, textOf } from '../../../ui/form/field-spec'
import { useLanguage } from '../../../ui/use-language'
import type { EntryOf } from './timeline-entry'

type Spoken = EntryOf<'exchange'> | EntryOf<'note'>

/** Corrects an exchange or a note. */
export function EntryDialog({ entry, onClose }: { entry: Spoken; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const record = { ...entry, occurredOn: entry.on, occurredTime: entry.time }
  return (
    <FormDialog
      title={translate(entry.kind === 'note' ? 'journey.edit_note' : 'journey.edit_exchange')}
      submit={translate('fill.save')}
      fields={(values) => fieldsOf(entry.kind, values, language)}
      editing={{
        resource: 'interactions',
        record,
        valuesOf: (one) => ({
          medium: one.medium ?? '',
          direction: one.direction ?? '',
          outcome: one.outcome ?? '',
          occurredOn: one.occurredOn,
          occurredTime: one.occurredTime ?? '',
          durationMinutes: String(one.durationMinutes ?? ''),
          summary: one.summary,
          visibility: one.visibility,
        }),
      }}
      onSubmit={(values, seen) => data.update('interactions', { id: seen.id, previousData: seen, data: writtenOf(entry.kind, values) })}
      onClose={onClose}
    />
  )
}

function fieldsOf(kind: Spoken['kind'], values: FieldValues, language: Language): FieldSpec[] {
  const named = <N extends keyof typeof labels.interactions>(name: N) => ({ name, label: labels.interactions[name][language] })
  const day = { ...named('occurredOn'), kind: 'day', required: true } as const
  const text = { ...named('summary'), kind: 'paragraphs' } as const
  if (kind === 'note')
    return [
      { ...text, label: interactionKindChoices.labels.note[language], required: true },
      day,
      { ...named('visibility'), kind: 'choice', required: true, options: optionsOf(visibilityChoices, language) },
    ]
  const outcomes = outcomesOfMedium[values.medium as Medium] ?? []
  return [
    text,
    { ...named('medium'), kind: 'choice', required: true, options: optionsOf(mediumChoices, language) },
    {
      ...named('outcome'),
      kind: 'choice',
      required: true,
      options: outcomes.map((value) => ({ value, label: outcomeChoices.labels[value][language] })),
    },
    { ...named('direction'), kind: 'choice', required: true, options: optionsOf(directionChoices, language) },
    day,
    { ...named('occurredTime'), kind: 'time' },
    { ...named('durationMinutes'), kind: 'number' },
  ]
}

function writtenOf(kind: Spoken['kind'], values: FieldValues): Record<string, unknown> {
  const said = { summary: textOf(values, 'summary'), occurredOn: textOf(values, 'occurredOn') }
  if (kind === 'note') return { ...said, visibility: values.visibility }
  const minutes = textOf(values, 'durationMinutes')
  return {
    ...said,
    medium: values.medium,
    outcome: values.outcome,
    direction: values.direction,
    occurredTime: textOf(values, 'occurredTime') || null,
    durationMinutes: minutes === '' ? null : Number(minutes),
  }
}
