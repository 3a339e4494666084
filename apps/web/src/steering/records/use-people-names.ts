import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { useGetList } from 'react-admin'
import { personName } from '../../tasks'
import { useLanguage } from '../../ui/use-language'

/** The names of some people, by id; undefined until they are read. */
export function usePeopleNames(ids: readonly string[]): (id: string | null | undefined) => string | undefined {
  const language = useLanguage()
  const { data } = useGetList<RecordOf<typeof people>>(
    'people',
    { filter: { id: [...new Set(ids)] }, pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: ids.length > 0, placeholderData: (previous) => previous },
  )
  return (id) => {
    const person = data?.find((one) => one.id === id)
    return person && personName(person, language)
  }
}
