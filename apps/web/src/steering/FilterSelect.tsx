import ListSubheader from '@mui/material/ListSubheader'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import styles from './Filters.module.css'

export interface FilterOption {
  readonly value: string
  readonly label: string
}

/** Options that belong together; without a name they stand on their own. */
export interface FilterGroup {
  readonly label?: string
  readonly options: readonly FilterOption[]
}

export interface FilterSelectProps {
  /** What is chosen, for those who listen. */
  label: string
  /** What the closed list says. */
  shown: string
  value: string
  groups: readonly FilterGroup[]
  onChange: (value: string) => void
}

/** A filter of the row: closed, it says what is chosen; applied as it is chosen. */
export function FilterSelect({ label, shown, value, groups, onChange }: FilterSelectProps) {
  return (
    <Select
      className={styles.select}
      displayEmpty
      size="small"
      value={value}
      renderValue={() => shown}
      inputProps={{ 'aria-label': label }}
      MenuProps={{ slotProps: { paper: { className: styles.menu ?? '' } } }}
      onChange={(event) => onChange(event.target.value)}
    >
      {groups.flatMap((group) => [
        group.label !== undefined && <Heading key={group.label}>{group.label}</Heading>,
        ...group.options.map((option) => (
          <MenuItem key={option.value} value={option.value}>
            {option.label}
          </MenuItem>
        )),
      ])}
    </Select>
  )
}

/** The name of a group. The list makes an option of each of its children: a name takes nothing of it but its words, and cannot be chosen. */
function Heading({ children }: { children: string }) {
  return (
    <ListSubheader role="presentation" className={styles.heading}>
      {children}
    </ListSubheader>
  )
}
Heading.muiSkipListHighlight = true
