import { needKindChoices } from '@ancrage/domain/people/household'
import Button from '@mui/material/Button'
import { type FormEvent, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { generalMessage, type Refused } from '../../providers/refused'
import { Fields } from '../../ui/form/Fields'
import { emptyFields } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import styles from './FillForm.module.css'
import { type Asked, type Brought, broughtBy, fillFields, startingValues } from './fill-fields'

export interface FillFormProps {
  /** What is being done, as a title: « Passer à Installation effective ». */
  title: string
  asked: Asked
  /** What the server said to the last try, if anything new. */
  refused?: Refused | null
  busy: boolean
  onSubmit: (brought: Brought) => void
  /** Escape, or the button. */
  onCancel: () => void
}

/** The few fields that a step asks before it is entered, where the step is; Escape gives up and nothing has moved. */
export function FillForm({ title, asked, refused = null, busy, onSubmit, onCancel }: FillFormProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const titleId = useId()
  const today = useToday()
  const [values, setValues] = useState(() => startingValues(asked, today))
  const [empty, setEmpty] = useState<readonly string[]>([])
  const needs = needKindChoices.values
    .filter((need) => asked.needs.includes(need))
    .map((need) => needKindChoices.labels[need][language])
    .join(', ')
  const specs = fillFields(asked, values, language, translate('fill.resolve_needs', { needs }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const missing = emptyFields(specs, values)
    setEmpty(missing)
    if (missing.length === 0) onSubmit(broughtBy(values))
  }
  const message = generalMessage(
    refused,
    specs.map(({ name }) => name),
  )
  const errors = { ...refused?.errors, ...Object.fromEntries(empty.map((name) => [name, translate('fill.required')])) }
  return (
    <form
      className={styles.form}
      aria-labelledby={titleId}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onCancel()
      }}
    >
      <p id={titleId} className={styles.title}>
        {title}
      </p>
      <div className={styles.fields}>
        <Fields specs={specs} values={values} errors={errors} onChange={(name, value) => setValues({ ...values, [name]: value })} />
      </div>
      <p className={styles.problem} role="alert">
        {message === '' ? '' : translate(message, { _: message })}
      </p>
      <div className={styles.actions}>
        <Button type="submit" variant="contained" size="small" disabled={busy}>
          {translate('fill.submit')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {translate('fill.cancel')}
        </Button>
      </div>
    </form>
  )
}
