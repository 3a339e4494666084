import { useGetOne } from 'react-admin'
import type { JourneyPageReply } from '../journeys/page/journey-page'
import { personName } from '../tasks'
import { useLanguage } from '../ui/use-language'
import type { Correspondent } from './mail-draft'

/** Whose mails belong on a journey: its person's, and those of who shares their household with a journey of their own. */
export function useCorrespondents({
  person,
  linked,
}: Pick<JourneyPageReply, 'person' | 'linked'>): readonly [Correspondent, ...Correspondent[]] {
  const language = useLanguage()
  const other = useGetOne<{ id: string; email: string | null }>('people', { id: linked?.personId ?? '' }, { enabled: linked !== null })
  const first = { personId: person.id, name: personName(person, language), email: person.email }
  if (!linked || !other.data) return [first]
  return [first, { personId: linked.personId, name: personName(linked, language), email: other.data.email }]
}
