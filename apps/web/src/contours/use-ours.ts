import type { RecordOf } from '@ancrage/contract/resource'
import type { communes, epcis } from '@ancrage/contract/territory'
import { useGetList } from 'react-admin'
import type { Ours } from './read-contours'

const whole = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'name', order: 'ASC' } } as const

/** The EPCI of the territory and their communes; null until they are read. */
export function useOurs(): { ours: Ours; places: readonly RecordOf<typeof epcis>[] } | null {
  const { data: places } = useGetList<RecordOf<typeof epcis>>('epcis', { ...whole, filter: { inTerritory: true } })
  const { data: members } = useGetList<RecordOf<typeof communes>>('communes', { ...whole, filter: { inTerritory: true } })
  if (!places || !members) return null
  return {
    places,
    ours: {
      epcis: new Set(places.map(({ code }) => code)),
      epciOfCommune: new Map(members.flatMap(({ code, epciCode }) => (epciCode ? [[code, epciCode]] : []))),
    },
  }
}
