import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import type { Option } from '../../ui/form/field-spec'
import { StateTag } from '../../ui/StateTag'
import type { MappedValues } from '../import-change'
import styles from './ValuesStep.module.css'

export interface ValueRowProps {
  entry: MappedValues['entries'][number]
  options: readonly Option[]
  onChange: (value: string | null) => void
}

/** Stands for a field wished empty: a written value never has two spaces. */
const empty = '  '

/** One spelling of the file, how often it is written, and what it means. */
export function ValueRow({ entry: { written, count, value, known }, options, onChange }: ValueRowProps) {
  const translate = useTranslate()
  const offered = value === null || options.some((option) => option.value === value) ? options : [{ value, label: value }, ...options]
  return (
    <li className={styles.row}>
      <span className={styles.written}>«&nbsp;{written}&nbsp;»</span>
      <span className={styles.count}>{translate('imports.times', { smart_count: count })}</span>
      <span className={styles.mark}>{!known && <StateTag state="no_action">{translate('imports.unknown')}</StateTag>}</span>
      <TextField
        select
        className={styles.choice}
        value={known ? (value ?? empty) : ''}
        onChange={(event) => onChange(event.target.value === empty ? null : event.target.value)}
        slotProps={{ select: { SelectDisplayProps: { 'aria-label': translate('imports.means', { written }) } } }}
      >
        {!known && (
          <MenuItem value="" disabled>
            {translate('imports.to_choose')}
          </MenuItem>
        )}
        <MenuItem value={empty}>{translate('imports.leave_empty')}</MenuItem>
        {offered.map((option) => (
          <MenuItem key={option.value} value={option.value}>
            {option.label}
          </MenuItem>
        ))}
      </TextField>
    </li>
  )
}
