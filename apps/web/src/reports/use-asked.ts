import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-admin'
import { type Asked, type AskedKey, readAsked, writeAsked } from './asked-address'

/** What the address says is to be stopped, and how to say something else. */
export function useAsked(): { asked: Asked; ask: (key: AskedKey, value: string) => void } {
  const { search } = useLocation()
  const navigate = useNavigate()
  const asked = useMemo(() => readAsked(search), [search])
  return { asked, ask: (key, value) => navigate({ pathname: '/reports/new', search: writeAsked(asked, key, value) }, { replace: true }) }
}
