import { labels } from '@ancrage/contract/labels'
import type { ListColumn } from '../journeys/list/columns'

const { departures: words } = labels

/** The columns of the departures, in order; also those of who sees no name. */
export const columns: Readonly<Record<'team' | 'pseudonym', readonly ListColumn[]>> = {
  team: [
    { key: 'person', label: words.personId },
    { key: 'profession', label: words.professionCode, sort: 'professionCode' },
    { key: 'commune', label: words.communeCode },
    { key: 'expected', label: words.expectedOn, sort: 'expectedOn' },
    { key: 'certainty', label: words.certainty, sort: 'certainty' },
    { key: 'successor', label: words.successorId },
    { key: 'left', label: words.leftOn, sort: 'leftOn' },
    { key: 'menu', label: { fr: 'Actions', en: 'Actions' } },
  ],
  pseudonym: [
    { key: 'profession', label: words.professionCode, sort: 'professionCode' },
    { key: 'epci', label: words.epciCode },
    { key: 'expected', label: words.expectedMonth, sort: 'expectedMonth' },
    { key: 'certainty', label: words.certainty, sort: 'certainty' },
    { key: 'left', label: words.leftMonth, sort: 'leftMonth' },
  ],
}
