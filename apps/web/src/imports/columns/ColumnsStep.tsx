import { targetFieldChoices } from '@ancrage/domain/imports/target-fields'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import { type Field, type ImportChange, type ImportShown, mapColumn } from '../import-change'
import styles from './ColumnsStep.module.css'
import { HeaderLine } from './HeaderLine'

export interface ColumnsStepProps {
  shown: ImportShown
  onChange: (change: ImportChange) => void
}

/** What each column of the file holds: guessed from its name, shown with what is written in it, corrected here. */
export function ColumnsStep({ shown, onChange }: ColumnsStepProps) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <p>{translate('imports.columns_lead')}</p>
        <HeaderLine record={shown.headerRecord} onChange={(headerRecord) => onChange({ headerRecord })} />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{translate('imports.column')}</th>
            <th scope="col">{translate('imports.examples')}</th>
            <th scope="col">{translate('imports.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.columns.map(({ name, examples }, column) => {
            const field = shown.mapping[column] ?? 'ignored'
            const called = name || translate('imports.unnamed', { rank: column + 1 })
            return (
              // A file may bear the same name twice: columns are told apart by their place.
              <tr key={column} data-ignored={field === 'ignored'}>
                <th scope="row">{called}</th>
                <td className={styles.examples}>{examples.join(' · ') || <span>{translate('imports.empty_column')}</span>}</td>
                <td className={styles.target}>
                  <TextField
                    select
                    value={field}
                    onChange={(event) => onChange({ mapping: mapColumn(shown.mapping, column, event.target.value as Field) })}
                    slotProps={{ select: { SelectDisplayProps: { 'aria-label': translate('imports.becomes_of', { column: called }) } } }}
                  >
                    {targetFieldChoices.values.map((value) => (
                      <MenuItem key={value} value={value}>
                        {targetFieldChoices.labels[value][language]}
                      </MenuItem>
                    ))}
                  </TextField>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
