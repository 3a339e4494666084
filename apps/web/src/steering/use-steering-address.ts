import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-admin'
import { readAddress, type SteeringFilters, writeAddress } from './steering-address'

/** What the address says of « Pilotage », and how to say something else. */
export function useSteeringAddress(): { filters: SteeringFilters; goTo: (filters: SteeringFilters) => void } {
  const { search } = useLocation()
  const navigate = useNavigate()
  const filters = useMemo(() => readAddress(search), [search])
  const goTo = useCallback((to: SteeringFilters) => navigate({ pathname: '/steering', search: writeAddress(to) }), [navigate])
  return { filters, goTo }
}
