import Button from '@mui/material/Button'
import { DiceFiveIcon } from '@phosphor-icons/react/dist/csr/DiceFive'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { CopyButton } from './CopyButton'
import { PasswordField, type PasswordFieldProps } from './PasswordField'
import styles from './PasswordField.module.css'
import { suggestedPassword } from './suggested-password'

/** A password chosen for someone else: proposed if one likes, readable, and copied to be handed over. */
export function NewPasswordField(props: Pick<PasswordFieldProps, 'label' | 'value' | 'onChange' | 'error' | 'autoFocus'>) {
  const { value, onChange } = props
  const translate = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  const [proposed, setProposed] = useState<string | null>(null)
  const propose = () => {
    const password = suggestedPassword()
    setProposed(password)
    onChange(password)
  }
  return (
    <div className={styles.chosen}>
      <PasswordField
        {...props}
        name="password"
        autoComplete="new-password"
        help={translate('users.password_help')}
        shown={value !== '' && value === proposed}
        inputRef={input}
      />
      <div className={styles.actions}>
        <Button size="small" startIcon={<DiceFiveIcon size={16} aria-hidden />} onClick={propose}>
          {translate('users.propose')}
        </Button>
        {value !== '' && <CopyButton key={value} field={input} />}
      </div>
    </div>
  )
}
