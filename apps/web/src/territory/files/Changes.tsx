import type { ReactNode } from 'react'
import { Panel } from '../../ui/Panel'
import styles from './Files.module.css'

/** Lines of one sort, under the sentence that counts them. */
export interface ChangeList {
  readonly key: string
  readonly title: string
  readonly lines: readonly string[]
}

export interface ChangesProps {
  title: string
  note: string
  /** Numbers in a row, each with its words. */
  totals: readonly { readonly key: string; readonly said: ReactNode }[]
  lists: readonly ChangeList[]
  children?: ReactNode
}

/** Few enough to be read at a glance. */
const fewLines = 12

/** What loading a file would change, and the lines that will not do; long lists are folded. */
export function Changes({ title, note, totals, lists, children }: ChangesProps) {
  return (
    <Panel title={title} note={note}>
      <ul className={styles.totals}>
        {totals.map(({ key, said }) => (
          <li key={key}>{said}</li>
        ))}
      </ul>
      {children}
      {lists
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, title: summary, lines }) => (
          <details key={key} className={styles.details} open={lines.length <= fewLines}>
            <summary>{summary}</summary>
            <ul className={styles.lines}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        ))}
    </Panel>
  )
}
