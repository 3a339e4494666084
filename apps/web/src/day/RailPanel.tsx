import type { ReactNode } from 'react'
import { Panel } from '../ui/Panel'
import styles from './RailPanel.module.css'
import { type Part, partIcons } from './section-looks'

export interface RailPanelProps {
  part: Part
  title: string
  count: number
  /** Said instead of rows when there are none. */
  none: string
  children: ReactNode
}

/** A block of the rail: its rows, or why there are none. */
export function RailPanel({ part, title, count, none, children }: RailPanelProps) {
  return (
    <Panel title={title} Icon={partIcons[part]} count={count}>
      {count === 0 ? <p className={styles.none}>{none}</p> : children}
    </Panel>
  )
}
