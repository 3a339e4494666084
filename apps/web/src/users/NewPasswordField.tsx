import Button from '@mui/material/Button'
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { CopyIcon } from '@phosphor-icons/react/dist/csr/Copy'
import { DiceFiveIcon } from '@phosphor-icons/react/dist/csr/DiceFive'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { copyFrom } from './copy-from'
import { PasswordField, type PasswordFieldProps } from './PasswordField'
import styles from './PasswordField.module.css'
import { suggestedPassword } from './suggested-password'

/** A password chosen for someone else: proposed if one likes, readable, and copied to be handed over. */
export function NewPasswordField(props: Pick<PasswordFieldProps, 'label' | 'value' | 'onChange' | 'error' | 'autoFocus'>) {
  const { value, onChange } = props
  const translate = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  const [proposed, setProposed] = useState<string | null>(null)
  const [copied, setCopied] = useState<{ password: string; said: string } | null>(null)
  const propose = () => {
    const password = suggestedPassword()
    setProposed(password)
    onChange(password)
  }
  const copy = async () => {
    const done = input.current !== null && (await copyFrom(input.current))
    setCopied({ password: value, said: done ? 'users.copied' : 'users.copy_by_hand' })
  }
  const said = copied?.password === value ? copied.said : null
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
        {value !== '' && (
          <Button size="small" startIcon={<CopyIcon size={16} aria-hidden />} onClick={() => void copy()}>
            {translate('users.copy')}
          </Button>
        )}
        <p className={styles.said} role="status">
          {said && (
            <>
              {said === 'users.copied' && <CheckIcon size={16} weight="bold" aria-hidden />}
              {translate(said)}
            </>
          )}
        </p>
      </div>
    </div>
  )
}
