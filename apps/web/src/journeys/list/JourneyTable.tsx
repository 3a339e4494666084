import Checkbox from '@mui/material/Checkbox'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import styles from '../../ui/list/List.module.css'
import { SortHead } from '../../ui/list/SortHead'
import type { JourneysSort } from '../filter/journeys-address'
import { type ListColumn, personColumn } from './columns'
import own from './JourneyList.module.css'
import { JourneyRow } from './JourneyRow'
import { type Journey, useRelated } from './use-related'
import type { Selection } from './use-selection'

export interface JourneyTableProps {
  journeys: readonly Journey[]
  columns: readonly ListColumn[]
  sort: JourneysSort
  onSort: (sort: JourneysSort) => void
  selection: Selection<Journey>
  foot: ReactNode
}

/** The table of a page of journeys; its first box ticks them all. */
export function JourneyTable({ journeys, columns, sort, onSort, selection, foot }: JourneyTableProps) {
  const translate = useTranslate()
  const related = useRelated(journeys)
  const ticked = journeys.filter(({ id }) => selection.has(id)).length
  return (
    <div className={`${styles.panel} ${own.panel}`}>
      <table className={styles.table}>
        <caption className={styles.caption}>{translate('journeys.title')}</caption>
        <thead>
          <tr>
            <th scope="col" data-column="tick">
              <Checkbox
                checked={ticked === journeys.length}
                indeterminate={ticked > 0 && ticked < journeys.length}
                onChange={(_, now) => selection.set(journeys, now)}
                slotProps={{ input: { 'aria-label': translate('list.tick_page') } }}
              />
            </th>
            {[personColumn, ...columns].map((column) => (
              <SortHead key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {journeys.map((journey) => (
            <JourneyRow
              key={journey.id}
              journey={journey}
              related={related}
              columns={columns}
              ticked={selection.has(journey.id)}
              onTick={(now) => selection.set([journey], now)}
            />
          ))}
        </tbody>
      </table>
      {foot}
    </div>
  )
}
