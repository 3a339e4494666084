import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { EyeIcon } from '@phosphor-icons/react/dist/csr/Eye'
import { EyeSlashIcon } from '@phosphor-icons/react/dist/csr/EyeSlash'
import { type Ref, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import styles from './PasswordField.module.css'

export interface PasswordFieldProps {
  name: string
  label: string
  value: string
  onChange: (password: string) => void
  /** `current-password` for the one that is known, `new-password` for one to choose. */
  autoComplete: 'current-password' | 'new-password'
  error?: string | undefined
  help?: string | undefined
  /** Readable from the start: it was proposed, and is to be handed over. */
  shown?: boolean
  autoFocus?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** A password, that may be read while it is typed. */
export function PasswordField({ value, onChange, error, help, shown = false, autoComplete, ...field }: PasswordFieldProps) {
  const translate = useTranslate()
  const id = useId()
  const [turned, setTurned] = useState(false)
  const readable = shown !== turned
  const Eye = readable ? EyeSlashIcon : EyeIcon
  const toggle = (
    <InputAdornment position="end">
      <IconButton
        edge="end"
        aria-label={translate('users.show_password')}
        aria-pressed={readable}
        aria-controls={id}
        onClick={() => setTurned(!turned)}
      >
        <Eye size={20} aria-hidden />
      </IconButton>
    </InputAdornment>
  )
  return (
    <TextField
      {...field}
      id={id}
      required
      type={readable ? 'text' : 'password'}
      autoComplete={autoComplete}
      value={value}
      error={error !== undefined}
      helperText={error ?? help}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{
        input: { className: styles.input ?? '', endAdornment: toggle },
        htmlInput: { spellCheck: false, autoCapitalize: 'none', autoCorrect: 'off' },
      }}
    />
  )
}
