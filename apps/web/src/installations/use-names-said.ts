import type { organisations, people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { useGetList, useTranslate } from 'react-admin'
import { personName } from '../tasks'
import { useLanguage } from '../ui/use-language'

const page = { pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } } as const

/** How the people and the organisations of a form are said where two versions of it meet. */
export function useNamesSaid(personIds: readonly (string | null | undefined)[], organisationIds: readonly (string | null | undefined)[]) {
  const translate = useTranslate()
  const language = useLanguage()
  const [persons, places] = [known(personIds), known(organisationIds)]
  const { data: found = [] } = useGetList<RecordOf<typeof people>>(
    'people',
    { filter: { id: persons }, ...page },
    { enabled: persons.length > 0 },
  )
  const { data: organised = [] } = useGetList<RecordOf<typeof organisations>>(
    'organisations',
    { filter: { id: places }, ...page },
    { enabled: places.length > 0 },
  )
  return {
    personSaid: (id: string) => {
      const person = found.find((one) => one.id === id)
      return person ? personName(person, language) : translate('installations.other_record')
    },
    organisationSaid: (id: string) => organised.find((one) => one.id === id)?.name ?? translate('installations.other_record'),
  }
}

const known = (ids: readonly (string | null | undefined)[]) => ids.flatMap((id) => id ?? [])
