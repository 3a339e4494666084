import { labels } from '@ancrage/contract/labels'
import { committeeKindChoices } from '@ancrage/domain/meetings/meeting'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { request } from '../../providers/api'
import { newRequestKey } from '../../providers/request-key'
import { FormDialog } from '../../ui/form/FormDialog'
import { type FieldSpec, type FieldValues, optionsOf, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useRemoval } from '../../ui/use-removal'
import { useSay } from '../../ui/use-say'
import type { Committee } from './Committees'

export interface CommitteeDialogProps {
  /** Null for a new one. */
  committee: Committee | null
  onClose: () => void
}

const bodyOf = (values: FieldValues) => ({ name: textOf(values, 'name'), kind: textOf(values, 'kind') as Committee['kind'] })

/** A body, new or to change: its name, and what it is for. */
export function CommitteeDialog({ committee, onClose }: CommitteeDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const say = useSay()
  const remove = useRemoval('committees')
  const [key] = useState(newRequestKey)
  const fields: readonly FieldSpec[] = [
    { kind: 'line', name: 'name', label: labels.committees.name[language], required: true },
    {
      kind: 'choice',
      name: 'kind',
      label: labels.committees.kind[language],
      required: true,
      options: optionsOf(committeeKindChoices, language),
      help: translate('meetings.kind_help'),
    },
  ]
  return (
    <FormDialog<Committee>
      title={translate(committee ? 'meetings.edit_body' : 'meetings.new_body')}
      fields={fields}
      initial={{ name: '', kind: 'strategic' }}
      editing={committee ? { resource: 'committees', record: committee, valuesOf: ({ name, kind }) => ({ name, kind }) } : undefined}
      submit={translate('meetings.save')}
      onSubmit={async (values, seen) => {
        const written = bodyOf(values)
        if (committee) await data.update<Committee>('committees', { id: seen.id, previousData: seen, data: written })
        else await request('POST', '/committees', { body: written, headers: { 'Idempotency-Key': key } })
        say(translate('meetings.saved', { name: written.name }))
      }}
      aside={committee ? { label: translate('meetings.remove'), run: () => remove(committee, { name: committee.name }) } : undefined}
      onClose={onClose}
    />
  )
}
