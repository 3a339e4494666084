import { useCallback, useMemo } from 'react'
import { useGetIdentity, useLocation, useNavigate } from 'react-admin'
import { type JourneysAddress, type JourneysFilter, readAddress, writeAddress } from './journeys-address'

/** What the address says of « Parcours », and how to go elsewhere; an advisor begins with their own journeys. */
export function useJourneysAddress(): { address: JourneysAddress; filter: JourneysFilter; goTo: (address: JourneysAddress) => void } {
  const { search } = useLocation()
  const navigate = useNavigate()
  const { identity } = useGetIdentity()
  const address = useMemo(() => readAddress(search), [search])
  const ownFirst = (identity?.roles as string[] | undefined)?.includes('advisor')
  const filter = useMemo(
    () => address.filter ?? (ownFirst && identity ? { advisorId: String(identity.id) } : {}),
    [address.filter, ownFirst, identity],
  )
  const goTo = useCallback((to: JourneysAddress) => navigate({ pathname: '/journeys', search: writeAddress(to) }), [navigate])
  return { address, filter, goTo }
}
