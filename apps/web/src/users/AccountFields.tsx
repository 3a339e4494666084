import { labels } from '@ancrage/contract/labels'
import { Fields } from '../ui/form/Fields'
import { type FieldSpec, type FieldValue, type FieldValues, listOf } from '../ui/form/field-spec'
import styles from './AccountFields.module.css'
import { RolesField } from './RolesField'
import { useAccountWords } from './use-account-words'

export interface AccountFieldsProps {
  values: FieldValues
  errors: Readonly<Record<string, string>>
  onChange: (name: string, value: FieldValue) => void
  autoFocus: boolean
}

/** Who someone is, what they may do, and in which language. */
export function AccountFields({ autoFocus, ...fields }: AccountFieldsProps) {
  const { language, locales, sectors } = useAccountWords()
  const labelled = <N extends keyof typeof labels.users>(name: N) => ({ name, label: labels.users[name][language] })
  const who: FieldSpec[] = [
    { ...labelled('name'), kind: 'line', required: true },
    { ...labelled('email'), kind: 'line', required: true },
  ]
  const settings: FieldSpec[] = [
    { ...labelled('language'), kind: 'choice', required: true, options: locales },
    ...(sectors.length > 0 ? [{ ...labelled('sectorId'), kind: 'choice', options: sectors } as const] : []),
  ]
  return (
    <>
      <div className={styles.pair}>
        <Fields specs={who} {...fields} autoFocus={autoFocus} />
      </div>
      <RolesField
        label={labels.users.roles[language]}
        value={listOf(fields.values, 'roles')}
        error={fields.errors.roles}
        onChange={(roles) => fields.onChange('roles', roles)}
      />
      <div className={styles.pair}>
        <Fields specs={settings} {...fields} autoFocus={false} />
      </div>
    </>
  )
}
