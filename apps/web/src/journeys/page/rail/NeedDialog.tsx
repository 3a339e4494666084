import { labels } from '@ancrage/contract/labels'
import { needKindChoices, needStatusChoices } from '@ancrage/domain/people/household'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../../ui/form/FormDialog'
import { type FieldSpec, type FieldValues, optionsOf, textOf } from '../../../ui/form/field-spec'
import { useLanguage } from '../../../ui/use-language'
import { useRemoval } from '../../../ui/use-removal'
import { type Member, memberWords, type Need } from './household-words'
import { criteriaFields, criteriaOf, valuesOf } from './need-form'

interface NeedDialogProps {
  need: Need | null
  members: readonly Member[]
  householdId: string
  onClose: () => void
}

/** What the household looks for, by kind; one need for each child. */
export function NeedDialog({ need, members, householdId, onClose }: NeedDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const remove = useRemoval('needs')
  const kindOf = (values: FieldValues) => (needKindChoices.schema.safeParse(values.kind).data ?? 'housing') as Need['kind']
  const fields = (values: FieldValues): FieldSpec[] => [
    { kind: 'choice', name: 'kind', label: labels.needs.kind[language], required: true, options: optionsOf(needKindChoices, language) },
    ...(members.length > 0
      ? [
          {
            kind: 'choice',
            name: 'memberId',
            label: labels.needs.memberId[language],
            options: members.map((member) => ({ value: member.id, label: memberWords(member, language) })),
          } as const,
        ]
      : []),
    ...criteriaFields(kindOf(values), language),
    ...(need
      ? [
          {
            kind: 'choice',
            name: 'status',
            label: labels.needs.status[language],
            required: true,
            options: optionsOf(needStatusChoices, language),
          } as const,
        ]
      : []),
  ]
  return (
    <FormDialog
      title={translate(need ? 'journey.edit_need' : 'journey.add_need')}
      submit={translate('fill.save')}
      fields={fields}
      initial={{ kind: 'housing', status: 'open' }}
      editing={
        need
          ? {
              resource: 'needs',
              record: need,
              valuesOf: ({ kind, memberId, status, criteria }) => ({ kind, memberId: memberId ?? '', status, ...valuesOf(criteria) }),
            }
          : undefined
      }
      onSubmit={(values, seen) => {
        const written = {
          kind: kindOf(values),
          memberId: textOf(values, 'memberId') || null,
          criteria: criteriaOf(kindOf(values), values),
          status: values.status,
        }
        return need
          ? data.update('needs', { id: seen.id, previousData: seen, data: written })
          : data.create('needs', { data: { ...written, householdId } })
      }}
      aside={
        need
          ? { label: translate('journey.bin'), run: () => remove(need, { name: needKindChoices.labels[need.kind][language] }) }
          : undefined
      }
      onClose={onClose}
    />
  )
}
