import { labels } from '@ancrage/contract/labels'
import type { ListColumn } from '../../journeys/list/columns'

const { people, journeys } = labels

/** The columns of the directory, in order. */
export const peopleColumns: readonly ListColumn[] = [
  { key: 'person', label: people.lastName, sort: 'name' },
  { key: 'what', label: people.professionCode, sort: 'professionCode' },
  { key: 'commune', label: people.communeCode },
  { key: 'phone', label: people.phone },
  { key: 'advisor', label: people.advisorId },
  { key: 'last', label: people.lastExchangeOn, sort: 'lastExchangeOn' },
]

/** The columns of new contacts. */
export const newContactColumns: readonly ListColumn[] = [
  { key: 'person', label: journeys.personId, sort: 'name' },
  { key: 'what', label: people.professionCode },
  { key: 'commune', label: people.communeCode },
  { key: 'origin', label: people.origin },
  { key: 'phone', label: people.phone },
  { key: 'since', label: { fr: 'Depuis', en: 'Since' }, sort: 'enteredOn' },
  { key: 'given', label: people.advisorId, sort: 'advisorId' },
]

/** What a reader of pseudonyms sees. */
export const pseudonymColumns: readonly ListColumn[] = [
  { key: 'person', label: people.category, sort: 'category' },
  { key: 'what', label: people.professionCode, sort: 'professionCode' },
  { key: 'epci', label: people.epciCode, sort: 'epciCode' },
  { key: 'last', label: people.lastExchangeOn, sort: 'lastExchangeMonth' },
]
