import type { RecordOf } from '@ancrage/contract/resource'
import type { communes, epcis, sectors } from '@ancrage/contract/territory'
import { useGetList } from 'react-admin'

export type Sector = RecordOf<typeof sectors>

const all = (filter: object) => ({ filter, pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' as const } })
const inTerritory = all({ inTerritory: true })
const everySector = all({})
const kept = { staleTime: 5 * 60_000 }

/** The sectors, with the communes and the EPCI of the département; null until all are read. */
export function useTerritory() {
  const sectorList = useGetList<Sector>('sectors', everySector)
  const communeList = useGetList<RecordOf<typeof communes>>('communes', inTerritory, kept)
  const epciList = useGetList<RecordOf<typeof epcis>>('epcis', inTerritory, kept)
  const lists = [sectorList, communeList, epciList]
  const ready = sectorList.data && communeList.data && epciList.data
  return {
    territory: ready ? { sectors: sectorList.data, places: communeList.data, epcis: epciList.data } : null,
    error: lists.find(({ error }) => error)?.error ?? null,
    refetch: () => Promise.all(lists.map(({ refetch }) => refetch())),
  }
}

export type Territory = NonNullable<ReturnType<typeof useTerritory>['territory']>
