import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import type { JourneysSort } from '../filter/journeys-address'
import type { ListColumn } from './columns'
import styles from './JourneyList.module.css'

export interface SortMenuProps {
  columns: readonly ListColumn[]
  sort: JourneysSort
  onSort: (sort: JourneysSort) => void
}

/** The order of the list on a phone, where no head of column shows it. */
export function SortMenu({ columns, sort, onSort }: SortMenuProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const options = columns.flatMap(({ sort: field, label }) =>
    field === undefined ? [] : (['ASC', 'DESC'] as const).map((order) => ({ field, order, label: label[language] })),
  )
  const written = ({ field, order }: JourneysSort) => `${field} ${order}`
  return (
    <TextField
      select
      className={styles.sortMenu}
      label={translate('list.sort')}
      value={options.some((option) => written(option) === written(sort)) ? written(sort) : ''}
      onChange={({ target }) => {
        const chosen = options.find((option) => written(option) === target.value)
        if (chosen) onSort({ field: chosen.field, order: chosen.order })
      }}
    >
      {options.map((option) => (
        <MenuItem key={written(option)} value={written(option)}>
          {translate(`list.sort_${option.order}`, { column: option.label })}
        </MenuItem>
      ))}
    </TextField>
  )
}
