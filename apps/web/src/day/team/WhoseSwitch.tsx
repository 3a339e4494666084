import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { useColleagues, useMyId } from '../../users/use-colleagues'
import type { Whose } from '../whose'
import styles from './WhoseSwitch.module.css'

/** Moi, the whole team, or one colleague. */
export function WhoseSwitch({ whose, onChange }: { whose: Whose; onChange: (whose: Whose) => void }) {
  const translate = useTranslate()
  const me = useMyId()
  const others = useColleagues()
    .who('tasks.write')
    .filter(({ id }) => id !== me)
  const known = whose === 'mine' || whose === 'team' || others.some(({ id }) => id === whose)
  return (
    <TextField
      select
      size="small"
      className={styles.whose}
      value={known ? whose : ''}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': translate('day.whose') } } }}
    >
      <MenuItem value="mine">{translate('agenda.my_day')}</MenuItem>
      <MenuItem value="team">{translate('agenda.team_day')}</MenuItem>
      {others.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}
