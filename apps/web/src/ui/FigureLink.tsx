import type { ReactNode } from 'react'
import { LinkBase, type RouterTo } from 'react-admin'
import styles from './FigureLink.module.css'

export interface FigureLinkProps {
  /** The list of the very records the figure counts. */
  to: RouterTo
  children: ReactNode
  /** What is counted, for those who hear the figure out of its table. */
  label?: string
  /** In a tab of its own, where leaving the page would lose what is chosen there. */
  apart?: boolean
}

/** A figure that opens onto the files behind it. */
export function FigureLink({ to, children, label, apart = false }: FigureLinkProps) {
  return (
    <LinkBase className={styles.figure} to={to} aria-label={label} {...(apart && { target: '_blank' })}>
      {children}
    </LinkBase>
  )
}
