import { type MandateField, mandateFieldChoices } from '@ancrage/domain/aids/mandate-columns'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { FormProblem } from '../../ui/form/FormProblem'
import { useLanguage } from '../../ui/use-language'
import styles from './Mandates.module.css'
import type { MandatesRead } from './use-mandates-file'

/** What each column of the file is read as; opened when the file can't be read as it stands. */
export function MandateColumns({
  shown: { columns, problem },
  onChange,
}: {
  shown: MandatesRead
  onChange: (mapping: MandateField[]) => void
}) {
  const translate = useTranslate()
  const language = useLanguage()
  const fields = columns.map(({ field }) => field)
  // A field is one column's: told of another, it leaves the first.
  const change = (at: number, to: MandateField) =>
    onChange(fields.map((field, rank) => (rank === at ? to : field === to ? 'ignored' : field)))
  return (
    <details className={styles.columns} open={problem !== null}>
      <summary>{translate('aid_payments.mandates.columns')}</summary>
      <FormProblem problem={problem && { message: problem.sentence }} />
      <ul className={styles.mapping}>
        {columns.map(({ name, field, examples }, at) => (
          <li key={at}>
            <TextField
              select
              size="small"
              label={translate('aid_payments.mandates.column_of', {
                name: name || translate('aid_payments.mandates.no_name', { rank: at + 1 }),
              })}
              value={field}
              helperText={examples.join(' · ')}
              onChange={({ target }) => change(at, target.value as MandateField)}
            >
              {mandateFieldChoices.values.map((value) => (
                <MenuItem key={value} value={value}>
                  {mandateFieldChoices.labels[value][language]}
                </MenuItem>
              ))}
            </TextField>
          </li>
        ))}
      </ul>
    </details>
  )
}
