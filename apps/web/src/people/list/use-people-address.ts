import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-admin'
import { type PeopleAddress, readPeopleAddress, writePeopleAddress } from './people-address'

/** The address of « Annuaire » as it is without any view. */
export const plainPeople = '?tab=all'

export type GoTo = (address: PeopleAddress, options?: { replace?: boolean }) => void

/** What the address says of « Annuaire », and how to go elsewhere. */
export function usePeopleAddress(): { address: PeopleAddress; goTo: GoTo } {
  const { search } = useLocation()
  const navigate = useNavigate()
  const address = useMemo(() => readPeopleAddress(search), [search])
  const goTo: GoTo = useCallback(
    (to, { replace = false } = {}) => navigate({ pathname: '/people', search: writePeopleAddress(to) || plainPeople }, { replace }),
    [navigate],
  )
  return { address, goTo }
}
