import { useEffect } from 'react'
import { useLogin, useSetLocale, useTranslate } from 'react-admin'
import { Brand } from '../layout/Brand'
import { LanguageSwitch } from '../layout/LanguageSwitch'
import { currentUser } from '../providers/session'
import styles from './SignIn.module.css'
import { type Credentials, SignInForm } from './SignInForm'

/** The door of the product. */
export function SignIn() {
  const translate = useTranslate()
  const login = useLogin()
  const setLocale = useSetLocale()
  // The account's language wins over the one of the door: the API answers in it.
  const enter = async (credentials: Credentials) => {
    await login(credentials)
    setLocale((await currentUser()).language)
  }
  const title = translate('auth.title')
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
        <SignInForm lead={translate('auth.lead')} onSubmit={enter} />
      </main>
    </div>
  )
}
