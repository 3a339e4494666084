import { labels } from '@ancrage/contract/labels'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { KnownPeople } from '../people/form/KnownPeople'
import { NameFields } from '../people/form/NameFields'
import type { Person } from '../tasks/PersonPicker'
import { Fields } from '../ui/form/Fields'
import { type FieldValues, textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import styles from './MessageSheet.module.css'

export interface CallerFieldsProps {
  values: FieldValues
  /** By the path of the body: `newPerson.lastName`. */
  errors: Readonly<Record<string, string>>
  onChange: (values: FieldValues) => void
  onKnown: (person: Person) => void
  onBack: () => void
}

/** Someone not in the directory yet: a name and a number, with those already known by that name under it. */
export function CallerFields({ values, errors, onChange, onKnown, onBack }: CallerFieldsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const own = Object.fromEntries(Object.entries(errors).map(([name, said]) => [name.replace('newPerson.', ''), said]))
  const set = (name: string, value: FieldValues[string]) => onChange({ ...values, [name]: value })
  return (
    <section className={styles.who} aria-label={translate('message.who')}>
      <NameFields values={values} errors={own} onChange={set} autoFocus />
      <KnownPeople lastName={textOf(values, 'lastName')} firstName={textOf(values, 'firstName')} onKnown={onKnown} />
      <Fields
        specs={[{ kind: 'line', name: 'phone', label: labels.people.phone[language], help: translate('message.new_hint') }]}
        values={values}
        errors={own}
        onChange={set}
        autoFocus={false}
      />
      <Button size="small" variant="text" onClick={onBack}>
        {translate('message.known')}
      </Button>
    </section>
  )
}
