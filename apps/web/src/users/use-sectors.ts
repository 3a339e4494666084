import type { RecordOf } from '@ancrage/contract/resource'
import type { sectors } from '@ancrage/contract/territory'
import { useGetList } from 'react-admin'
import type { Option } from '../ui/form/field-spec'

const all = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' as const } }

/** The sectors of the site, to choose from; none where the département has not drawn any. */
export function useSectors(): readonly Option[] {
  const { data = [] } = useGetList<RecordOf<typeof sectors>>('sectors', all, { staleTime: 5 * 60_000 })
  return data.map(({ id, name }) => ({ value: id, label: name }))
}
