import { Suspense, useEffect, useState } from 'react'
import { useLogin, useSetLocale, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { landingOf } from '../layout/navigation'
import { lazyScreen } from '../providers/lazy-screen'
import { currentUser } from '../providers/session'
import { type SiteState, siteState } from '../providers/site-state'
import { Door } from './Door'
import { type Credentials, SignInForm } from './SignInForm'

const FirstRun = lazyScreen(() => import('../first-run/FirstRun').then(({ FirstRun }) => FirstRun))

/** The door of the product; of a site still empty, where it is opened. */
export function SignIn() {
  const translate = useTranslate()
  const login = useLogin()
  const setLocale = useSetLocale()
  const navigate = useNavigate()
  const site = useSiteState()
  // The account's language wins over the one of the door: the API answers in it.
  const enter = async (credentials: Credentials) => {
    await login(credentials)
    const user = await currentUser()
    setLocale(user.language)
    // An address asked before signing in is kept; the door alone leads to one's own first screen.
    if (window.location.pathname === '/' && landingOf(user.roles) !== '/') await navigate(landingOf(user.roles), { replace: true })
  }
  if (site?.firstRun) {
    return (
      <Suspense fallback={null}>
        <FirstRun departements={site.firstRun.departements} />
      </Suspense>
    )
  }
  return (
    <Door title={translate('auth.title')}>
      <SignInForm name={site?.name} lead={translate('auth.lead')} onSubmit={enter} />
    </Door>
  )
}

function useSiteState(): SiteState | null {
  const [state, setState] = useState<SiteState | null>(null)
  useEffect(() => {
    void siteState().then(setState)
  }, [])
  return state
}
