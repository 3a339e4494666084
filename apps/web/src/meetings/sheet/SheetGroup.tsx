import { useTranslate } from 'react-admin'
import list from '../../ui/list/List.module.css'
import { Panel } from '../../ui/Panel'
import { SheetLine } from './SheetLine'
import type { SheetReply } from './SheetPage'
import styles from './SheetPage.module.css'

export interface SheetGroupProps {
  group: SheetReply['groups'][number]
  sheet: SheetReply
  writes: boolean
}

const columns = ['person', 'advisor', 'phase', 'why', 'next'] as const

/** A group of the sheet: its count is that of its lines. */
export function SheetGroup({ group: { group, count, lines }, sheet, writes }: SheetGroupProps) {
  const translate = useTranslate()
  const title = translate(`meetings.group.${group}`)
  return (
    <div id={group} className={styles.group}>
      <Panel title={title} count={count} note={translate(`meetings.group_note.${group}`)}>
        {lines.length === 0 ? (
          <p className={styles.nobody}>{translate('meetings.nobody_in_group')}</p>
        ) : (
          <table className={styles.table}>
            <caption className={list.caption}>{title}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" data-column={column}>
                    {translate(`meetings.column.${column}`)}
                  </th>
                ))}
                {writes && (
                  <th scope="col" data-column="deed">
                    <span className={list.caption}>{translate('meetings.column.deed')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <SheetLine key={line.journeyId} line={line} sheet={sheet} writes={writes} />
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </div>
  )
}
