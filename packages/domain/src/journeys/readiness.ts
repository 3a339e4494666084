import { type ChoiceOf, choices } from '../kernel/choices'
import type { TrackState } from './pipeline'

export const readinessChoices = choices({
  place: { fr: 'Lieu et mode d’exercice', en: 'Place and mode of practice' },
  spouse_job: { fr: 'Emploi du conjoint', en: 'Spouse’s job' },
  linked_place: { fr: 'Lieu et mode d’exercice du conjoint', en: 'Spouse’s place and mode of practice' },
  housing: { fr: 'Logement', en: 'Housing' },
  childcare: { fr: 'Garde et école', en: 'Childcare and school' },
})
export type ReadinessKey = ChoiceOf<typeof readinessChoices>

/** A track as readiness reads it: where it stands, and which steps of its pipeline make it ready. */
export interface ReadinessTrack {
  readonly id: string
  readonly pipelineKey: string
  readonly state: TrackState
  readonly position: number
  readonly steps: readonly { readonly position: number; readonly readyFrom: boolean }[]
}

export interface ReadinessItem {
  readonly key: ReadinessKey
  readonly state: 'ready' | 'blocking' | 'left_out'
  /** The track to go to; null where there is none yet. */
  readonly trackId: string | null
}

/** « Prêt pour l'arrivée »: the four items in order, and those that block. A list, never a percentage. */
export interface Readiness {
  readonly items: readonly ReadinessItem[]
  readonly blocking: readonly ReadinessKey[]
}

/**
 * Whether a household may arrive: place, spouse's job, housing, childcare, each ready from the first step flagged
 * `readyFrom`; *sans objet*, *sans suite* and what no step flags leave the list. Aids never block: they are paid after
 * arrival. In a couple of professionals (`linked`: the tracks of the other's live journey) the spouse's job is the
 * other's place.
 */
export function readinessOf(tracks: readonly ReadinessTrack[], linked: readonly ReadinessTrack[] | null = null): Readiness {
  const items = [
    item('place', of(tracks, 'installation')),
    linked ? item('linked_place', of(linked, 'installation')) : item('spouse_job', of(tracks, 'spouse_job')),
    item('housing', of(tracks, 'housing')),
    item('childcare', of(tracks, 'childcare')),
  ]
  return { items, blocking: items.filter(({ state }) => state === 'blocking').map(({ key }) => key) }
}

function of(tracks: readonly ReadinessTrack[], pipelineKey: string): ReadinessTrack | undefined {
  return tracks.find((track) => track.pipelineKey === pipelineKey)
}

function item(key: ReadinessKey, track: ReadinessTrack | undefined): ReadinessItem {
  return { key, state: stateOf(track), trackId: track?.id ?? null }
}

function stateOf(track: ReadinessTrack | undefined): ReadinessItem['state'] {
  const flagged = track?.steps.filter((step) => step.readyFrom) ?? []
  if (track?.state !== 'open' || flagged.length === 0) return 'left_out'
  return flagged.some((step) => step.position <= track.position) ? 'ready' : 'blocking'
}
