import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import styles from './Board.module.css'
import type { Column } from './read-board'

/** On a phone one column is in sight: this says which. */
export function StepPicker({
  columns,
  current,
  onChange,
}: {
  columns: readonly Column[]
  current: string
  onChange: (stepId: string) => void
}) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <div className={styles.picker}>
      <TextField select label={translate('board.step')} value={current} onChange={(event) => onChange(event.target.value)}>
        {columns.map(({ stepId, step, count }) => (
          <MenuItem key={stepId} value={stepId}>
            {step.label[language]} · {count}
          </MenuItem>
        ))}
      </TextField>
    </div>
  )
}
