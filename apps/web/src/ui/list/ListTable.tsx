import type { ReactNode } from 'react'
import type { JourneysSort } from '../../journeys/filter/journeys-address'
import type { ListColumn } from '../../journeys/list/columns'
import styles from './List.module.css'
import { ListFoot, type ListFootProps } from './ListFoot'
import { SortHead } from './SortHead'

export interface ListTableProps extends ListFootProps {
  /** What the table is, for who does not see it. */
  caption: string
  columns: readonly ListColumn[]
  onSort: (sort: JourneysSort) => void
  className?: string | undefined
  /** The rows. */
  children: ReactNode
}

/** A page of a list: its heads that sort, its rows, and its foot with the way to the others. */
export function ListTable({ caption, columns, onSort, className = '', children, ...foot }: ListTableProps) {
  return (
    <div className={`${styles.panel} ${className}`}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead key={column.key} column={column} sort={foot.sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      <ListFoot {...foot} />
    </div>
  )
}
