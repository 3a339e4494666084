import { labels } from '@ancrage/contract/labels'
import type { ListColumn } from '../journeys/list/columns'

const { installations: words } = labels

/** The columns of the registry, in order; also those of who sees no name. */
export const columns: Readonly<Record<'team' | 'pseudonym', readonly ListColumn[]>> = {
  team: [
    { key: 'person', label: words.personId },
    { key: 'profession', label: words.professionCode, sort: 'professionCode' },
    { key: 'commune', label: words.communeCode },
    { key: 'effective', label: words.effectiveOn, sort: 'effectiveOn' },
    { key: 'mode', label: words.mode, sort: 'mode' },
    { key: 'attribution', label: words.attribution, sort: 'attribution' },
    { key: 'menu', label: { fr: 'Actions', en: 'Actions' } },
  ],
  pseudonym: [
    { key: 'profession', label: words.professionCode, sort: 'professionCode' },
    { key: 'epci', label: words.epciCode },
    { key: 'effective', label: words.effectiveOn, sort: 'effectiveMonth' },
    { key: 'attribution', label: words.attribution, sort: 'attribution' },
  ],
}
