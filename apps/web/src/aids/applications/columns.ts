import { labels } from '@ancrage/contract/labels'
import type { ListColumn } from '../../journeys/list/columns'

const words = labels['aid-applications']

/** The columns of the list, in order; also those of who sees no name. */
export const columns: Readonly<Record<'team' | 'pseudonym', readonly ListColumn[]>> = {
  team: [
    { key: 'person', label: words.personId, sort: 'name' },
    { key: 'number', label: words.number, sort: 'number' },
    { key: 'scheme', label: words.schemeId },
    { key: 'commune', label: words.communeCode },
    { key: 'status', label: words.status, sort: 'status' },
    { key: 'since', label: words.statusSince, sort: 'statusSince' },
    { key: 'amount', label: { fr: 'Montant', en: 'Amount' }, sort: 'amount' },
    { key: 'voted', label: words.votedOn, sort: 'votedOn' },
  ],
  pseudonym: [
    { key: 'scheme', label: words.schemeKey, sort: 'schemeKey' },
    { key: 'profession', label: words.professionCode, sort: 'professionCode' },
    { key: 'epci', label: words.epciCode, sort: 'epciCode' },
    { key: 'status', label: words.status, sort: 'status' },
    { key: 'filed', label: words.filedMonth, sort: 'filedMonth' },
    { key: 'voted', label: words.votedMonth, sort: 'votedMonth' },
  ],
}
