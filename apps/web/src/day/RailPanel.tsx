import type { ReactNode } from 'react'
import { FigureLink } from '../ui/FigureLink'
import { Panel } from '../ui/Panel'
import styles from './RailPanel.module.css'
import { type Part, partIcons } from './section-looks'

export interface RailPanelProps {
  part: Part
  title: string
  count: number
  /** The list of what is counted, where there is one. */
  to?: string
  /** Said instead of rows when there are none. */
  none: string
  children: ReactNode
}

/** A block of the rail: its rows, or why there are none. */
export function RailPanel({ part, title, count, to, none, children }: RailPanelProps) {
  const counted = to !== undefined && count > 0 ? <FigureLink to={to}>{count}</FigureLink> : count
  return (
    <Panel title={title} Icon={partIcons[part]} count={counted}>
      {count === 0 ? <p className={styles.none}>{none}</p> : children}
    </Panel>
  )
}
