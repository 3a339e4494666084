import { labels } from '@ancrage/contract/labels'
import type { CheckRow } from '@ancrage/contract/session-reports'
import { type CheckKey, checks } from '@ancrage/domain/reports/checks'
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { generalMessage } from '../providers/refused'
import { useCommand } from '../providers/use-command'
import { Fields } from '../ui/form/Fields'
import { FormProblem } from '../ui/form/FormProblem'
import { emptyFields } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import styles from './Checks.module.css'
import { fixField, typedOf, writtenOf } from './fix-fields'

/** The one field or two that put a record right, saved over the version read; refused, it says why at the field. */
export function FixForm({ check, row, onDone }: { check: CheckKey; row: CheckRow; onDone: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const { resource, fields } = checks[check]
  const words: Readonly<Record<string, { fr: string; en: string }>> = labels[resource as 'people']
  const specs = fields.map((name) => fixField(name, words[name]?.[language] ?? name, language))
  const [typed, setTyped] = useState(() => typedOf(specs, row.values))
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const { run, pending, refused } = useCommand((wanted: Record<string, unknown>) =>
    data.update(resource, { id: row.id, previousData: { id: row.id, version: row.version, ...row.values }, data: wanted }),
  )
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const missing = emptyFields(specs, typed)
    setWrong(Object.fromEntries(missing.map((name) => [name, translate('fill.required')])))
    if (missing.length === 0 && (await run(writtenOf(specs, typed)))) onDone()
  }
  const message = generalMessage(refused, fields)
  return (
    <form noValidate className={styles.fix} onSubmit={(event) => void send(event)} aria-label={row.name ?? translate('reports.unnamed')}>
      <Fields
        specs={specs}
        values={typed}
        errors={{ ...refused?.errors, ...wrong }}
        autoFocus={false}
        onChange={(name, value) => setTyped({ ...typed, [name]: value })}
      />
      <Button type="submit" disabled={pending}>
        {translate('fill.save')}
      </Button>
      <FormProblem problem={message ? { message } : null} />
    </form>
  )
}
