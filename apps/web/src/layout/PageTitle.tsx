import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-admin'
import styles from './PageTitle.module.css'

export interface PageTitleProps {
  title: string
  /** A sentence or a few words beside or under the title. */
  note?: ReactNode
  /** `under` puts the note on a line of its own. */
  notePlace?: 'beside' | 'under'
  /** Buttons and filters at the right of the title. */
  children?: ReactNode
}

// The address of the last titled page: the very first one leaves the focus where the browser put it.
let titled: string | null = null

/** The title of a page: names the tab, and takes the focus when one arrives by a link; a bar on the phone. */
export function PageTitle({ title, note, notePlace = 'beside', children }: PageTitleProps) {
  const { pathname } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Ancrage`
  }, [title])
  useEffect(() => {
    if (titled !== null && titled !== pathname) heading.current?.focus({ preventScroll: true })
    titled = pathname
  }, [pathname])
  return (
    <div className={styles.page} data-note={notePlace}>
      <h1 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {note !== undefined && <div className={styles.note}>{note}</div>}
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
