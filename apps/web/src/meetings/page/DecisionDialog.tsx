import { labels } from '@ancrage/contract/labels'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../ui/form/FormDialog'
import { type FieldSpec, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useColleagues } from '../../users/use-colleagues'
import type { Decision } from './meeting-page'

/** A decision to correct: its task follows while it is to do. */
export function DecisionDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const { who, nameOf } = useColleagues()
  const able = who('tasks.write').map(({ id, name }) => ({ value: id, label: name }))
  const left = able.some(({ value }) => value === decision.ownerId) ? [] : [{ value: decision.ownerId, label: nameOf(decision.ownerId) }]
  const label = (name: 'text' | 'ownerId' | 'dueOn') => labels.decisions[name][language]
  const fields: readonly FieldSpec[] = [
    { kind: 'line', name: 'text', label: label('text'), required: true },
    { kind: 'choice', name: 'ownerId', label: label('ownerId'), required: true, options: [...left, ...able] },
    { kind: 'day', name: 'dueOn', label: label('dueOn'), required: true, help: translate('meetings.task_follows') },
  ]
  return (
    <FormDialog<Decision>
      title={translate('meetings.edit_decision')}
      fields={fields}
      editing={{ resource: 'decisions', record: decision, valuesOf: ({ text, ownerId, dueOn }) => ({ text, ownerId, dueOn }) }}
      submit={translate('meetings.save')}
      onSubmit={(values, seen) =>
        data.update<Decision>('decisions', {
          id: seen.id,
          previousData: seen,
          data: {
            text: textOf(values, 'text'),
            ownerId: textOf(values, 'ownerId'),
            dueOn: textOf(values, 'dueOn') as Decision['dueOn'],
          },
        })
      }
      onClose={onClose}
    />
  )
}
