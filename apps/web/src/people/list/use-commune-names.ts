import type { RecordOf } from '@ancrage/contract/resource'
import type { communes } from '@ancrage/contract/territory'
import { useMemo } from 'react'
import { useGetList } from 'react-admin'

/** The names of some communes, by their code; undefined until they are read. */
export function useCommuneNames(codes: readonly (string | null | undefined)[]): (code: string | null | undefined) => string | undefined {
  const asked = [...new Set(codes.filter((code) => typeof code === 'string'))].sort()
  const { data } = useGetList<RecordOf<typeof communes>>(
    'communes',
    { filter: { code: asked }, pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: asked.length > 0, staleTime: 5 * 60_000, placeholderData: (previous) => previous },
  )
  return useMemo(() => {
    const names = new Map(data?.map(({ code, name }) => [code, name]))
    return (code) => (code ? names.get(code as never) : undefined)
  }, [data])
}
