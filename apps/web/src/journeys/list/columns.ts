import { labels } from '@ancrage/contract/labels'
import { shippedPipelines } from '@ancrage/domain/journeys/pipeline'
import type { Bilingual } from '@ancrage/domain/kernel/choices'

export interface ListColumn {
  readonly key: string
  readonly label: Bilingual
  /** The API's field it sorts by; absent where it can't. */
  readonly sort?: string
}

interface Named {
  readonly key: string
  readonly label: Bilingual
}

const { journeys, people, tracks } = labels
const sortable: ReadonlySet<string> = new Set(shippedPipelines.map(({ key }) => key))

/** The column that every list has: who it is about. */
export const personColumn: ListColumn = { key: 'person', label: journeys.personId, sort: 'name' }

const before: readonly ListColumn[] = [
  { key: 'profession', label: journeys.professionCode, sort: 'professionCode' },
  { key: 'type', label: journeys.type, sort: 'type' },
  { key: 'phase', label: journeys.phase, sort: 'phase' },
]
const after: readonly ListColumn[] = [
  { key: 'status', label: journeys.status, sort: 'status' },
  { key: 'advisor', label: journeys.advisorId, sort: 'advisorId' },
  { key: 'target', label: journeys.targetOn, sort: 'targetOn' },
  { key: 'last', label: people.lastExchangeOn, sort: 'lastExchangeOn' },
  { key: 'entered', label: journeys.enteredOn, sort: 'enteredOn' },
]

/** The columns that may be chosen, in their order: a step for each pipeline among them. */
export function columnsOf(pipelines: readonly Named[]): ListColumn[] {
  return [...before, ...pipelines.map(stepColumn), ...after]
}

/** The keys shown where nobody chose: the step is that of the board one comes from; of the contact, the phase says as much. */
export function usualColumns(pipelineKey: string): string[] {
  const step = pipelineKey === 'contact' ? [] : [stepKey(pipelineKey)]
  return ['profession', 'phase', ...step, 'status', 'advisor', 'target', 'last', 'entered']
}

/** The pipeline whose step a column tells; null for any other column. */
export function pipelineOfColumn(key: string): string | null {
  return key.startsWith('step.') ? key.slice('step.'.length) : null
}

const stepKey = (pipelineKey: string) => `step.${pipelineKey}`

function stepColumn({ key, label }: Named): ListColumn {
  const named = { fr: `${tracks.stepId.fr} · ${label.fr}`, en: `${tracks.stepId.en} · ${label.en}` }
  return { key: stepKey(key), label: named, ...(sortable.has(key) && { sort: stepKey(key) }) }
}

/** What a reader of pseudonyms sees. */
export const pseudonymColumns: readonly ListColumn[] = [
  { key: 'profession', label: journeys.professionCode, sort: 'professionCode' },
  { key: 'epci', label: journeys.epciCode, sort: 'epciCode' },
  { key: 'phase', label: journeys.phase },
  { key: 'status', label: journeys.status, sort: 'status' },
  { key: 'type', label: journeys.type, sort: 'type' },
  { key: 'entered', label: journeys.enteredOn, sort: 'enteredMonth' },
]
