import { useCallback, useMemo } from 'react'
import { useGetIdentity, useLocation, useNavigate } from 'react-admin'
import { type JourneysAddress, type JourneysFilter, readAddress, writeAddress } from './journeys-address'

export type GoTo = (address: JourneysAddress, options?: { replace?: boolean }) => void

/** The address of « Parcours » as it is without any view. */
export const plainJourneys = '?view=board'

/** What the address says of « Parcours », and how to go elsewhere; an advisor begins with their own journeys. */
export function useJourneysAddress(): { address: JourneysAddress; filter: JourneysFilter; goTo: GoTo } {
  const { search } = useLocation()
  const navigate = useNavigate()
  const { identity } = useGetIdentity()
  const address = useMemo(() => readAddress(search), [search])
  const ownFirst = (identity?.roles as string[] | undefined)?.includes('advisor')
  const filter = useMemo(
    () => address.filter ?? (ownFirst && identity ? { advisorId: String(identity.id) } : {}),
    [address.filter, ownFirst, identity],
  )
  const goTo: GoTo = useCallback(
    (to, { replace = false } = {}) => navigate({ pathname: '/journeys', search: writeAddress(to) || plainJourneys }, { replace }),
    [navigate],
  )
  return { address, filter, goTo }
}
