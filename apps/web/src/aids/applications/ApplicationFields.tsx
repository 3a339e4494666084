import { labels } from '@ancrage/contract/labels'
import { proRataChoices, type SchemeRules } from '@ancrage/domain/aids/scheme'
import { useTranslate } from 'react-admin'
import { PickField } from '../../people/form/PickField'
import { professionOptions } from '../../people/list/use-people-words'
import { type Person, PersonPicker } from '../../tasks/PersonPicker'
import { Fields } from '../../ui/form/Fields'
import { type FieldSpec, listOf, type Option, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import type { Draft } from './new-application'

export interface ApplicationFieldsProps {
  schemes: readonly Option[]
  /** Of the aid chosen. */
  rules: Pick<SchemeRules, 'proRata'> | null
  scholarship: boolean
  person: Person | null
  onPerson: (person: Person | null) => void
  draft: Draft
  onChange: (draft: Draft) => void
  errors: Readonly<Record<string, string>>
}

/** Whom it is for, which aid, and what its calculation is made from. */
export function ApplicationFields(props: ApplicationFieldsProps) {
  const { schemes, rules, scholarship, person, onPerson, draft, onChange, errors } = props
  const translate = useTranslate()
  const language = useLanguage()
  const words = labels['aid-applications']
  const aid: FieldSpec = { kind: 'choice', name: 'schemeId', label: words.schemeId[language], required: true, options: schemes }
  const fields: FieldSpec[] = [
    { kind: 'communes', several: false, name: 'communeCode', label: translate('aid_applications.new.commune'), required: true },
    {
      kind: 'day',
      name: 'installationOn',
      label: words.installationOn[language],
      help: translate('aid_applications.new.installation_help'),
    },
    ...(rules?.proRata
      ? [{ kind: 'number', name: 'proRataValue', label: proRataChoices.labels[rules.proRata.of][language] } as const]
      : []),
    ...(scholarship ? [{ kind: 'number', name: 'monthsAsked', label: words.monthsAsked[language] } as const] : []),
  ]
  const values = { ...draft, communeCode: draft.communeCodes, quotes: [] }
  const change = (name: string, value: unknown) => {
    const next = { ...values, [name]: value } as never
    onChange(name === 'communeCode' ? { ...draft, communeCodes: listOf(next, name) } : { ...draft, [name]: textOf(next, name) })
  }
  return (
    <>
      <Fields specs={[aid]} values={values} errors={errors} onChange={change} autoFocus={draft.schemeId === ''} />
      <PersonPicker label={words.personId[language]} required value={person} onChange={onPerson} error={errors.personId} />
      <PickField
        name="professionCode"
        label={words.professionCode[language]}
        required
        options={professionOptions(language)}
        value={draft.professionCode}
        onChange={(value) => onChange({ ...draft, professionCode: value })}
        error={errors.professionCode}
      />
      <Fields specs={fields} values={values} errors={errors} onChange={change} autoFocus={false} />
      <Fields
        specs={[{ kind: 'paragraphs', name: 'notes', label: words.notes[language] }]}
        values={values}
        errors={errors}
        onChange={change}
        autoFocus={false}
      />
    </>
  )
}
