import { site } from '@ancrage/contract/site'
import Button from '@mui/material/Button'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { currentLanguage } from '../providers/language'
import { generalMessage } from '../providers/refused'
import { useCommand } from '../providers/use-command'
import { Fields } from '../ui/form/Fields'
import { FormProblem } from '../ui/form/FormProblem'
import { emptyFields, type FieldSpec, type FieldValues, textOf } from '../ui/form/field-spec'
import { Door } from '../users/Door'
import { PasswordField } from '../users/PasswordField'
import { DepartementField, type DepartementFieldProps } from './DepartementField'
import styles from './FirstRun.module.css'

const names = ['code', 'departement', 'name', 'email', 'password'] as const

/** Opens an empty site: the code of its log, its département, its first administrator, who is then signed in. */
export function FirstRun({ departements }: Pick<DepartementFieldProps, 'departements'>) {
  const translate = useTranslate()
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState<FieldValues>({ code: '', departement: '', name: '', email: '', password: '' })
  const [empty, setEmpty] = useState<readonly string[]>([])
  const opening = useCommand(async () => {
    const typed = (name: (typeof names)[number]) => textOf(values, name)
    const who = { name: typed('name'), email: typed('email'), password: String(values.password), language: currentLanguage() }
    await call(site.firstRun, { body: { code: typed('code'), departement: typed('departement'), ...who } })
    return true
  })
  const focusFirst = () => {
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (opening.pending) return
    const missing = emptyFields(
      names.map((name): FieldSpec => ({ name, label: name, kind: 'line', required: true })),
      values,
    )
    setEmpty(missing)
    if (missing.length > 0) return focusFirst()
    // The whole page anew: what it knew of nobody is worth nothing now.
    if (await opening.run()) window.location.assign('/')
    else focusFirst()
  }
  const errors: Record<string, string> = {
    ...opening.refused?.errors,
    ...Object.fromEntries(empty.map((name) => [name, translate('first_run.required')])),
  }
  const change = (name: string, value: FieldValues[string]) => setValues({ ...values, [name]: value })
  const fields = { values, errors, onChange: change }
  const spec = (name: 'code' | 'name' | 'email', help?: string): FieldSpec => ({
    name,
    label: translate(`first_run.${name}`),
    kind: 'line',
    required: true,
    ...(help && { help: translate(help) }),
  })
  const message = generalMessage(opening.refused, names)
  return (
    <Door title={translate('first_run.title')}>
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => void open(event)}>
        <p className={styles.lead}>{translate('first_run.lead')}</p>
        <Fields specs={[spec('code', 'first_run.code_help')]} {...fields} />
        <DepartementField
          departements={departements}
          value={textOf(values, 'departement')}
          error={errors.departement}
          onChange={(code) => change('departement', code)}
        />
        <Fields specs={[spec('name', 'first_run.name_help'), spec('email')]} {...fields} autoFocus={false} />
        <PasswordField
          name="password"
          label={translate('first_run.password')}
          value={String(values.password)}
          autoComplete="new-password"
          help={translate('first_run.password_help')}
          error={errors.password}
          onChange={(password) => change('password', password)}
        />
        <FormProblem problem={message === '' ? null : { message: translate(message, { _: message }) }} />
        <Button type="submit" variant="contained" fullWidth disabled={opening.pending}>
          {translate(opening.pending ? 'first_run.submitting' : 'first_run.submit')}
        </Button>
      </form>
    </Door>
  )
}
