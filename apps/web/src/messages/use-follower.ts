import type { journeys } from '@ancrage/contract/journeys'
import type { RecordOf } from '@ancrage/contract/resource'
import { useGetList } from 'react-admin'
import type { Person } from '../tasks/PersonPicker'

type Journey = RecordOf<typeof journeys>

/** Who follows someone: the referent of their last journey under way, else who follows the person; empty where nobody does. */
export function useFollower(person: Person | null): string {
  const { data = [] } = useGetList<Journey>(
    'journeys',
    {
      filter: { personId: person?.id ?? '', status: ['to_qualify', 'active', 'waiting_list', 'on_hold'] },
      pagination: { page: 1, perPage: 10 },
      sort: { field: 'id', order: 'DESC' },
    },
    { enabled: person !== null },
  )
  if (person === null) return ''
  return data.find(({ advisorId }) => advisorId !== null)?.advisorId ?? person.advisorId ?? ''
}
