import type { aidSchemes } from '@ancrage/contract/aid-schemes'
import { labels } from '@ancrage/contract/labels'
import type { RecordOf } from '@ancrage/contract/resource'
import { useDataProvider, useGetList, useTranslate } from 'react-admin'
import { FormDialog } from '../../ui/form/FormDialog'
import type { FieldSpec } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useRemoval } from '../../ui/use-removal'
import { bodyOf, type DeclaredAid, valuesOf } from './declared-aid'

const every = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'key', order: 'ASC' } } as const

export interface DeclareAidDialogProps {
  personId: string
  /** The one to change; null for a new one. */
  aid: DeclaredAid | null
  onClose: () => void
}

/** An aid that a person tells of, received from someone else. */
export function DeclareAidDialog({ personId, aid, onClose }: DeclareAidDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const remove = useRemoval('declared-aids')
  const { data: schemes = [] } = useGetList<RecordOf<typeof aidSchemes>>('aid-schemes', every, { staleTime: 60_000 })
  const words = labels['declared-aids']
  const fields: FieldSpec[] = [
    { kind: 'line', name: 'label', label: translate('aid_simulation.declared_label'), required: true },
    { kind: 'money', name: 'amountCents', label: words.amountCents[language], required: true },
    { kind: 'day', name: 'signedOn', label: words.signedOn[language] },
    { kind: 'communes', name: 'communeCode', label: words.communeCode[language], several: false },
    {
      kind: 'choice',
      name: 'schemeId',
      label: translate('aid_simulation.declared_scheme'),
      help: translate('aid_simulation.declared_scheme_help'),
      options: schemes.map(({ id, name }) => ({ value: id, label: name[language] })),
    },
  ]
  return (
    <FormDialog
      title={translate(aid ? 'aid_simulation.declared_edit' : 'aid_simulation.declare_title')}
      lead={translate('aid_simulation.declare_lead')}
      submit={translate('fill.save')}
      fields={fields}
      place={aid ? null : `declared-aid.${personId}`}
      editing={aid ? { resource: 'declared-aids', record: aid, valuesOf } : undefined}
      onSubmit={(values, seen) => {
        const body = bodyOf(values)
        return aid
          ? data.update('declared-aids', { id: seen.id, previousData: seen, data: body })
          : data.create('declared-aids', { data: { personId, ...body } })
      }}
      aside={aid ? { label: translate('journey.bin'), run: () => remove(aid, { name: aid.label }) } : undefined}
      onClose={onClose}
    />
  )
}
