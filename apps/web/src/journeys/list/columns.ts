import { labels } from '@ancrage/contract/labels'
import type { Bilingual } from '@ancrage/domain/kernel/choices'

export interface ListColumn {
  readonly key: string
  readonly label: Bilingual
  /** The API's field it sorts by; absent where it can't. */
  readonly sort?: string
}

const { journeys, tracks } = labels

/** The columns of the list of journeys, in order. */
export const journeyColumns: readonly ListColumn[] = [
  { key: 'person', label: journeys.personId, sort: 'name' },
  { key: 'profession', label: journeys.professionCode },
  { key: 'phase', label: journeys.phase },
  { key: 'step', label: tracks.stepId },
  { key: 'status', label: journeys.status, sort: 'status' },
  { key: 'advisor', label: journeys.advisorId },
  { key: 'target', label: journeys.targetOn, sort: 'targetOn' },
  { key: 'entered', label: journeys.enteredOn, sort: 'enteredOn' },
]

/** What a reader of pseudonyms sees. */
export const pseudonymColumns: readonly ListColumn[] = [
  { key: 'profession', label: journeys.professionCode, sort: 'professionCode' },
  { key: 'epci', label: journeys.epciCode, sort: 'epciCode' },
  { key: 'phase', label: journeys.phase },
  { key: 'status', label: journeys.status, sort: 'status' },
  { key: 'type', label: journeys.type, sort: 'type' },
  { key: 'entered', label: journeys.enteredOn, sort: 'enteredMonth' },
]
