import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { CaretUpIcon } from '@phosphor-icons/react/dist/csr/CaretUp'
import type { JourneysSort } from '../../journeys/filter/journeys-address'
import type { ListColumn } from '../../journeys/list/columns'
import { useLanguage } from '../use-language'
import styles from './List.module.css'

export interface SortHeadProps {
  column: ListColumn
  sort: JourneysSort
  onSort: (sort: JourneysSort) => void
}

/** The head of a column: a button where the list sorts by it, its caret telling the order in force. */
export function SortHead({ column, sort, onSort }: SortHeadProps) {
  const label = column.label[useLanguage()]
  const { key, sort: field } = column
  if (field === undefined) {
    return (
      <th scope="col" data-column={key}>
        {label}
      </th>
    )
  }
  const current = sort.field === field
  const Caret = current && sort.order === 'ASC' ? CaretUpIcon : CaretDownIcon
  return (
    <th scope="col" data-column={key} aria-sort={current ? (sort.order === 'ASC' ? 'ascending' : 'descending') : 'none'}>
      <button
        type="button"
        className={styles.sort}
        data-current={current}
        onClick={() => onSort({ field, order: current && sort.order === 'ASC' ? 'DESC' : 'ASC' })}
      >
        {label}
        <Caret size={14} weight={current ? 'bold' : 'regular'} aria-hidden />
      </button>
    </th>
  )
}
