import { type Role, roleChoices } from '@ancrage/domain/access/roles'
import Checkbox from '@mui/material/Checkbox'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import styles from './RolesField.module.css'

export interface RolesFieldProps {
  label: string
  value: readonly string[]
  onChange: (roles: readonly Role[]) => void
  error?: string | undefined
}

/** The roles of an account, each with what it opens; they add up. */
export function RolesField({ label, value, onChange, error }: RolesFieldProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const id = useId()
  const set = (role: Role, ticked: boolean) => onChange(roleChoices.values.filter((one) => (one === role ? ticked : value.includes(one))))
  return (
    <fieldset className={styles.group} aria-describedby={`${id}hint`}>
      <legend className={styles.legend}>{label}</legend>
      <p id={`${id}hint`} className={styles.hint} data-error={error !== undefined}>
        {error ?? translate('users.roles_add_up')}
      </p>
      {roleChoices.values.map((role) => (
        <label key={role} htmlFor={`${id}${role}-tick`} className={styles.role}>
          <Checkbox
            id={`${id}${role}-tick`}
            name="roles"
            checked={value.includes(role)}
            onChange={(_, ticked) => set(role, ticked)}
            slotProps={{
              input: {
                'aria-labelledby': `${id}${role}`,
                'aria-describedby': `${id}${role}-opens`,
                ...(error && { 'aria-invalid': true }),
              },
            }}
          />
          <span className={styles.words}>
            <span id={`${id}${role}`} className={styles.name}>
              {roleChoices.labels[role][language]}
            </span>
            <span id={`${id}${role}-opens`} className={styles.opens}>
              {translate(`users.role_opens.${role}`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
