import { useEffect } from 'react'
import { useLogin, useSetLocale, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { Brand } from '../layout/Brand'
import { LanguageSwitch } from '../layout/LanguageSwitch'
import { landingOf } from '../layout/navigation'
import { currentUser } from '../providers/session'
import styles from './SignIn.module.css'
import { type Credentials, SignInForm } from './SignInForm'

/** The door of the product. */
export function SignIn() {
  const translate = useTranslate()
  const login = useLogin()
  const setLocale = useSetLocale()
  const navigate = useNavigate()
  // The account's language wins over the one of the door: the API answers in it.
  const enter = async (credentials: Credentials) => {
    await login(credentials)
    const user = await currentUser()
    setLocale(user.language)
    // An address asked before signing in is kept; the door alone leads to one's own first screen.
    if (window.location.pathname === '/' && landingOf(user.roles) !== '/') await navigate(landingOf(user.roles), { replace: true })
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
