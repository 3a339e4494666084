import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import type { ListColumn } from '../../journeys/list/columns'
import styles from '../../ui/list/List.module.css'
import { SortHead } from '../../ui/list/SortHead'
import own from './PeopleTable.module.css'
import type { PeopleSort } from './people-address'

export interface PeopleTableProps {
  columns: readonly ListColumn[]
  sort: PeopleSort
  onSort: (sort: PeopleSort) => void
  /** One column more at the start, for boxes to tick: what its head holds. */
  tick?: ReactNode
  /** One column more at the end, for a button. */
  withAction?: boolean
  foot: ReactNode
  children: ReactNode
}

/** The table of a tab of the directory: rows of a card on a phone. */
export function PeopleTable({ columns, sort, onSort, tick, withAction = false, foot, children }: PeopleTableProps) {
  const translate = useTranslate()
  return (
    <div className={`${styles.panel} ${own.panel}`}>
      <table className={styles.table}>
        <caption className={styles.caption}>{translate('people.title')}</caption>
        <thead>
          <tr>
            {tick !== undefined && <th data-column="tick">{tick}</th>}
            {columns.map((column) => (
              <SortHead key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
            {withAction && (
              <th scope="col" data-column="action">
                <span className={styles.caption}>{translate('people.action')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {foot}
    </div>
  )
}
