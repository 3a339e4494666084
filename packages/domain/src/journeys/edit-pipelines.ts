import type { Bilingual } from '../kernel/choices'
import { type Refusal, refuse } from '../kernel/refusal'
import { searchText } from '../kernel/search-text'
import { shippedPipelines } from './pipeline'

const longest = 40
const shippedKeys: ReadonlySet<string> = new Set(shippedPipelines.map(({ key }) => key))

/** The key of a pipeline a manager adds, made once from its French label: `Remplaçants et internes` gives `remplacants_et_internes`. */
export function pipelineKeyOf({ fr }: Bilingual, taken: ReadonlySet<string>): string {
  const word = searchText(fr)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const key = (/^[a-z]./.test(word) ? word : `volet_${word}`).slice(0, longest).replace(/_+$/, '')
  if (!taken.has(key)) return key
  for (let number = 2; ; number++) {
    const other = `${key.slice(0, longest - String(number).length - 1)}_${number}`
    if (!taken.has(other)) return other
  }
}

/** Why a pipeline may not go to the bin, or null: the six shipped ones stay, and so does one whose cards are on its board. */
export function pipelineRemovalRefusal(key: string, cards: number): Refusal | null {
  if (shippedKeys.has(key)) return refuse('pipeline_shipped')
  return cards > 0 ? refuse('pipeline_in_use', { count: cards }) : null
}

/** Ids put in order with one moved to a place, from 0; beyond them, the last. */
export function movedTo(ids: readonly string[], id: string, place: number): string[] {
  return ids.filter((other) => other !== id).toSpliced(place, 0, id)
}
