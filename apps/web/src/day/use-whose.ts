import { useGetIdentity, useLocation, useNavigate } from 'react-admin'
import type { Whose } from './whose'

/** Whose day the address asks for; that of others is for managers. */
export function useWhose(): { whose: Whose; manages: boolean; show: (whose: Whose) => void } {
  const roles: unknown = useGetIdentity().identity?.roles
  const manages = Array.isArray(roles) && roles.includes('manager')
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const asked = new URLSearchParams(search).get('whose')
  const show = (whose: Whose) => {
    const params = new URLSearchParams(search)
    params.delete('whose')
    if (whose !== 'mine') params.set('whose', whose)
    navigate({ pathname, search: params.size === 0 ? '' : `?${params}` }, { replace: true })
  }
  return { whose: (manages && asked) || 'mine', manages, show }
}
