import { labels } from '@ancrage/contract/labels'
import type { ListColumn } from '../../journeys/list/columns'

/** The lists that have no screen but here. */
export type RecordsResource = 'tracks' | 'interactions' | 'epcis'
export type RecordsFace = 'team' | 'pseudonym'

interface RecordsList {
  readonly columns: readonly ListColumn[]
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' }
}

const { tracks, interactions, epcis } = labels
const ofEpcis: RecordsList = {
  columns: [
    { key: 'person', label: epcis.name, sort: 'name' },
    { key: 'amount', label: epcis.population, sort: 'population' },
  ],
  sort: { field: 'name', order: 'ASC' },
}

/** The columns of each, and the order it opens in; pseudonyms have no day and nobody. */
export const recordLists: Readonly<Record<RecordsResource, Readonly<Record<RecordsFace, RecordsList>>>> = {
  tracks: {
    team: {
      columns: [
        { key: 'person', label: tracks.journeyId },
        { key: 'profession', label: tracks.pipelineId },
        { key: 'step', label: tracks.stepId },
        { key: 'state', label: tracks.state, sort: 'state' },
        { key: 'since', label: tracks.enteredAt, sort: 'enteredAt' },
      ],
      sort: { field: 'enteredAt', order: 'DESC' },
    },
    pseudonym: {
      columns: [
        { key: 'person', label: tracks.need, sort: 'need' },
        { key: 'profession', label: tracks.professionCode, sort: 'professionCode' },
        { key: 'epci', label: tracks.epciCode },
        { key: 'state', label: tracks.state, sort: 'state' },
        { key: 'since', label: tracks.enteredMonth, sort: 'enteredMonth' },
      ],
      sort: { field: 'enteredMonth', order: 'DESC' },
    },
  },
  interactions: {
    team: {
      columns: [
        { key: 'person', label: interactions.personId },
        { key: 'profession', label: interactions.medium, sort: 'medium' },
        { key: 'direction', label: interactions.direction, sort: 'direction' },
        { key: 'since', label: interactions.occurredOn, sort: 'occurredOn' },
      ],
      sort: { field: 'occurredOn', order: 'DESC' },
    },
    pseudonym: {
      columns: [
        { key: 'person', label: interactions.category, sort: 'category' },
        { key: 'profession', label: interactions.professionCode, sort: 'professionCode' },
        { key: 'epci', label: interactions.epciCode },
        { key: 'medium', label: interactions.medium, sort: 'medium' },
        { key: 'since', label: interactions.occurredMonth, sort: 'occurredMonth' },
      ],
      sort: { field: 'occurredMonth', order: 'DESC' },
    },
  },
  epcis: { team: ofEpcis, pseudonym: ofEpcis },
}
