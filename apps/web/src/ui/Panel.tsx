import type { Icon } from '@phosphor-icons/react'
import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

export interface PanelProps {
  title: ReactNode
  Icon?: Icon | undefined
  /** Filled icon: the panel is critical. */
  critical?: boolean
  count?: ReactNode
  /** A few words after the title, in a quieter ink. */
  note?: ReactNode
  action?: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** A white card named by its header. Its direct children are rows: wrap them in `PanelRow`, or bring your own table. */
export function Panel({ title, Icon, critical = false, count, note, action, foot, children }: PanelProps) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.header}>
        {Icon && <Icon size={20} weight={critical ? 'fill' : 'regular'} aria-hidden />}
        <h2 id={id} className={styles.title}>
          {title}
          {count !== undefined && <span className={styles.count}> {count}</span>}
        </h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {action !== undefined && <span className={styles.action}>{action}</span>}
      </header>
      {children}
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </section>
  )
}

/** One line of a panel: what on the left, how much or when on the right. */
export function PanelRow({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className={styles.row}>
      <div className={styles.main}>{children}</div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </div>
  )
}
