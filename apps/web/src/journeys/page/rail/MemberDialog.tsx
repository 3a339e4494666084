import { labels } from '@ancrage/contract/labels'
import { memberKindChoices } from '@ancrage/domain/people/household'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../../ui/form/FormDialog'
import { type FieldSpec, type FieldValues, optionsOf, textOf } from '../../../ui/form/field-spec'
import { useLanguage } from '../../../ui/use-language'
import { useRemoval } from '../../../ui/use-removal'
import { type Member, memberWords } from './household-words'

const label = labels['household-members']

/** A spouse or a child: as little as the search for a job or a place needs. */
export function MemberDialog({ member, householdId, onClose }: { member: Member | null; householdId: string; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const remove = useRemoval('household-members')
  const fields = ({ kind }: FieldValues): FieldSpec[] => [
    { kind: 'choice', name: 'kind', label: label.kind[language], required: true, options: optionsOf(memberKindChoices, language) },
    { kind: 'line', name: 'firstName', label: label.firstName[language] },
    { kind: 'number', name: 'birthYear', label: label.birthYear[language] },
    ...(kind === 'child'
      ? [{ kind: 'number', name: 'birthMonth', label: label.birthMonth[language], help: translate('journey.birth_month_hint') } as const]
      : [
          { kind: 'line', name: 'jobSector', label: label.jobSector[language] } as const,
          { kind: 'line', name: 'jobTitle', label: label.jobTitle[language] } as const,
        ]),
  ]
  return (
    <FormDialog
      title={translate(member ? 'journey.edit_member' : 'journey.add_member')}
      submit={translate('fill.save')}
      fields={fields}
      initial={{ kind: 'child' }}
      editing={member ? { resource: 'household-members', record: member, valuesOf } : undefined}
      onSubmit={(values, seen) => {
        const written = {
          kind: values.kind,
          firstName: textOf(values, 'firstName') || null,
          birthYear: numberIn(values, 'birthYear'),
          birthMonth: values.kind === 'child' ? numberIn(values, 'birthMonth') : null,
          jobSector: values.kind === 'spouse' ? textOf(values, 'jobSector') || null : null,
          jobTitle: values.kind === 'spouse' ? textOf(values, 'jobTitle') || null : null,
        }
        return member
          ? data.update('household-members', { id: seen.id, previousData: seen, data: written })
          : data.create('household-members', { data: { ...written, householdId } })
      }}
      aside={member ? { label: translate('journey.bin'), run: () => remove(member, { name: memberWords(member, language) }) } : undefined}
      onClose={onClose}
    />
  )
}

function valuesOf({ kind, firstName, birthYear, birthMonth, jobSector, jobTitle }: Member): FieldValues {
  return {
    kind,
    firstName: firstName ?? '',
    birthYear: String(birthYear ?? ''),
    birthMonth: String(birthMonth ?? ''),
    jobSector: jobSector ?? '',
    jobTitle: jobTitle ?? '',
  }
}

/** What was typed in a field of digits; null when it was left empty. */
export function numberIn(values: FieldValues, name: string): number | null {
  const text = textOf(values, name)
  return text === '' ? null : Number(text.replace(',', '.'))
}
