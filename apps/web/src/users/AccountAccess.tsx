import { labels } from '@ancrage/contract/labels'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { KeyIcon } from '@phosphor-icons/react/dist/csr/Key'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { FieldValues } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import styles from './AccountFields.module.css'
import type { Account } from './account-form'
import { NewPasswordField } from './NewPasswordField'
import { useMyId } from './use-colleagues'

export interface AccountAccessProps {
  /** Null for an account being created. */
  account: Account | null
  values: FieldValues
  errors: Readonly<Record<string, string>>
  onChange: (values: FieldValues) => void
}

/** The password of an account, and whether it is open; one's own are not changed from here. */
export function AccountAccess({ account, values, errors, onChange }: AccountAccessProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const id = useId()
  const mine = useMyId() === account?.id
  const { password: _, ...others } = values
  return (
    <section className={styles.access} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {translate('users.access')}
      </h3>
      {mine && <p className={styles.hint}>{translate('users.mine_hint')}</p>}
      {typeof values.password === 'string' && (
        <NewPasswordField
          label={labels.users.password[language]}
          value={values.password}
          error={errors.password}
          autoFocus={account !== null}
          onChange={(password) => onChange({ ...values, password })}
        />
      )}
      {account && !mine && (
        <>
          <PasswordChange changing={values.password !== undefined} onChange={(on) => onChange(on ? { ...values, password: '' } : others)} />
          <div className={styles.disable}>
            <FormControlLabel
              label={translate('users.disable')}
              control={
                <Checkbox
                  name="disabledAt"
                  checked={values.disabled === true}
                  onChange={(_event, disabled) => onChange({ ...values, disabled })}
                  slotProps={{ input: { 'aria-describedby': `${id}disable` } }}
                />
              }
            />
            <p id={`${id}disable`} className={styles.hint}>
              {translate('users.disable_hint')}
            </p>
          </div>
        </>
      )}
    </section>
  )
}

function PasswordChange({ changing, onChange }: { changing: boolean; onChange: (changing: boolean) => void }) {
  const translate = useTranslate()
  return (
    <div>
      {changing && <p className={styles.hint}>{translate('users.change_hint')}</p>}
      <Button size="small" startIcon={changing ? undefined : <KeyIcon size={16} aria-hidden />} onClick={() => onChange(!changing)}>
        {translate(changing ? 'users.keep_password' : 'users.change_password')}
      </Button>
    </div>
  )
}
