import type { ReactNode } from 'react'
import styles from './Said.module.css'

/** What a notification says once something is done: ink, quiet, with a way to go and see where there is one. */
export function Said({ children }: { children: ReactNode }) {
  return <div className={styles.said}>{children}</div>
}
