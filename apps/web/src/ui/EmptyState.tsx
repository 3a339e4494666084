import type { Icon } from '@phosphor-icons/react'
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  Icon?: Icon
  title: string
  /** What to do about it, or why it is good news. */
  children?: ReactNode
  action?: ReactNode
}

/** Says that there is nothing here, why, and what to do next. */
export function EmptyState({ Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {Icon && <Icon size={32} aria-hidden />}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  )
}
