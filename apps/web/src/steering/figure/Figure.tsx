import Button from '@mui/material/Button'
import { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Panel } from '../../ui/Panel'
import { csvOf, saveFile } from '../funnel-csv'
import { HowCalculated } from '../HowCalculated'
import styles from './Figure.module.css'

/** What a figure gives as a file: a name without its extension, and rows of cells, the first one naming them. */
export interface FigureFile {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

export interface FigureProps {
  /** The question that the chart answers. */
  title: string
  /** Of when, in a quieter ink. */
  note?: string
  /** « Comment c'est calculé ». */
  definition: string
  file: FigureFile
  /** The same numbers, each a link. */
  table: ReactNode
  /** Whether the table stands beside its chart, rather than being opened. */
  tableShown?: boolean
  /** What must be said under the chart: what it leaves out. */
  notes?: readonly string[]
  /** What is chosen in its head. */
  action?: ReactNode
  children: ReactNode
}

/** One question, its chart, the table behind it, how it is calculated and its file: whatever the chart draws. */
export function Figure({ title, note, definition, file, table, tableShown = false, notes = [], action, children }: FigureProps) {
  const translate = useTranslate()
  return (
    <Panel
      title={title}
      note={note}
      action={
        <span className={styles.actions}>
          {action}
          <Button
            variant="text"
            size="small"
            startIcon={<DownloadSimpleIcon size={16} aria-hidden />}
            aria-label={translate('evolution.export', { title })}
            onClick={() => saveFile(`${file.name}.csv`, csvOf(file.rows))}
          >
            CSV
          </Button>
        </span>
      }
    >
      <div className={styles.body} data-beside={tableShown}>
        <div className={styles.chart}>{children}</div>
        {tableShown && <div className={styles.table}>{table}</div>}
      </div>
      <div className={styles.foot}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {!tableShown && (
          <details>
            <summary>{translate('evolution.table')}</summary>
            <div className={styles.table}>{table}</div>
          </details>
        )}
        <HowCalculated definition={definition} className={styles.definition} />
      </div>
    </Panel>
  )
}
