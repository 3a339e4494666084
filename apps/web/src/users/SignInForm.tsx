import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import styles from './SignInForm.module.css'

export interface Credentials {
  email: string
  password: string
}

export interface SignInFormProps {
  /** Whose site it is, where it is known. */
  name?: string | undefined
  lead: string
  email?: string
  onSubmit: (credentials: Credentials) => Promise<unknown>
}

type Problems = Partial<Record<keyof Credentials | 'form', string>>

/** E-mail and password. A refusal is said at its field or above the button, and nothing typed is lost. */
export function SignInForm({ name, lead, email: knownEmail = '', onSubmit }: SignInFormProps) {
  const translate = useTranslate()
  const [credentials, setCredentials] = useState<Credentials>({ email: knownEmail, password: '' })
  const [problems, setProblems] = useState<Problems>({})
  const [sending, setSending] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const refuse = (found: Problems) => {
    setProblems(found)
    const field = found.email ? 'email' : 'password'
    form.current?.querySelector<HTMLInputElement>(`[name="${field}"]`)?.focus()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const missing = missingIn(credentials)
    if (Object.keys(missing).length > 0) return refuse(missing)
    setProblems({})
    setSending(true)
    try {
      await onSubmit(credentials)
    } catch (error) {
      setSending(false)
      refuse({ form: error instanceof Error ? error.message : 'api.failed' })
    }
  }
  const field = (name: keyof Credentials) => ({
    id: `sign-in-${name}`,
    name,
    label: translate(`auth.${name}`),
    value: credentials[name],
    // Both fields are needed: an asterisk on each would say nothing.
    slotProps: { htmlInput: { 'aria-required': true } },
    error: problems[name] !== undefined,
    helperText: problems[name] === undefined ? undefined : translate(problems[name]),
    onChange: (event: { target: { value: string } }) => setCredentials({ ...credentials, [name]: event.target.value }),
  })
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.lead}>
        {name && <strong className={styles.name}>{name}</strong>}
        {lead}
      </p>
      <TextField {...field('email')} type="email" autoComplete="username" autoFocus={knownEmail === ''} />
      <TextField {...field('password')} type="password" autoComplete="current-password" autoFocus={knownEmail !== ''} />
      <p className={styles.problem} role="alert">
        {problems.form === undefined ? '' : translate(problems.form, { _: problems.form })}
      </p>
      <Button type="submit" variant="contained" disabled={sending} fullWidth>
        {translate(sending ? 'auth.submitting' : 'auth.submit')}
      </Button>
    </form>
  )
}

function missingIn({ email, password }: Credentials): Problems {
  return {
    ...(email.trim() === '' ? { email: 'auth.email_missing' } : {}),
    ...(password === '' ? { password: 'auth.password_missing' } : {}),
  }
}
