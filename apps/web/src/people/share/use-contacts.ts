import type { journeys } from '@ancrage/contract/journeys'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { useGetList } from 'react-admin'

export type Journey = RecordOf<typeof journeys>
export type Person = RecordOf<typeof people>

/** A new contact and who it is. */
export interface Contact {
  readonly journey: Journey
  readonly person: Person | undefined
}

const most = { page: 1, perPage: 1000 }
const byId = { field: 'id', order: 'ASC' as const }

/** Some new contacts as they now stand, with their person; those opened, set aside or closed meanwhile are left out. */
export function useContacts(ids: readonly string[]): readonly Contact[] | undefined {
  const { data } = useGetList<Journey>('journeys', { filter: { id: ids, status: 'to_qualify' }, pagination: most, sort: byId })
  const personIds = (data ?? []).map(({ personId }) => personId)
  const { data: persons = [] } = useGetList<Person>(
    'people',
    { filter: { id: personIds }, pagination: most, sort: byId },
    { enabled: personIds.length > 0, placeholderData: (previous) => previous },
  )
  return data?.map((journey) => ({ journey, person: persons.find(({ id }) => id === journey.personId) }))
}
