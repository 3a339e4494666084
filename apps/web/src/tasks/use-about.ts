import type { journeys } from '@ancrage/contract/journeys'
import type { RecordOf } from '@ancrage/contract/resource'
import { useGetOne } from 'react-admin'
import type { QuickTarget } from '../layout/quick-actions'
import type { Person } from './PersonPicker'

/** The person and the journey an action is about: the ones on screen, the person found by the journey when it alone is known. */
export function useAbout({ personId, journeyId }: QuickTarget): { person: Person | null; journeyId: string | null; loading: boolean } {
  const asksJourney = personId === undefined && journeyId !== undefined
  const journey = useGetOne<RecordOf<typeof journeys>>('journeys', { id: journeyId ?? '' }, { enabled: asksJourney })
  const id = personId ?? (journey.data as { personId?: string } | undefined)?.personId
  const person = useGetOne<Person>('people', { id: id ?? '' }, { enabled: id !== undefined, staleTime: 60_000 })
  const loading = (asksJourney && journey.isPending) || (id !== undefined && person.isPending)
  return { person: (id !== undefined && person.data) || null, journeyId: journeyId ?? null, loading }
}
