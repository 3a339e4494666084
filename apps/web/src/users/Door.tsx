import { type ReactNode, useEffect } from 'react'
import { Brand } from '../layout/Brand'
import { LanguageSwitch } from '../layout/LanguageSwitch'
import styles from './Door.module.css'

/** The page outside: a card under the name of the product. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Ancrage`
  }, [title])
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main className={styles.card}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
    </div>
  )
}
