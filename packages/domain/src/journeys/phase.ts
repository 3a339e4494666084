import { type ChoiceOf, choices } from '../kernel/choices'

export const milestoneChoices = choices({
  contacted: { fr: 'Premier échange', en: 'First exchange' },
  qualified: { fr: 'Entretien projet', en: 'Project interview' },
  accompanied: { fr: 'Accompagnement engagé', en: 'Support under way' },
  visited: { fr: 'Découverte du territoire', en: 'Territory visited' },
  targeted: { fr: 'Lieu retenu', en: 'Place chosen' },
  setup: { fr: 'Montage', en: 'Setting up' },
  scheduled: { fr: 'Date fixée', en: 'Date set' },
  installed: { fr: 'Installation effective', en: 'In practice' },
  anchored: { fr: 'Maintien à 12 mois', en: 'Still here after 12 months' },
  filed: { fr: 'Dossier déposé', en: 'Application filed' },
  examined: { fr: 'Complet, en instruction', en: 'Complete, under review' },
  voted: { fr: 'Votée', en: 'Voted' },
  signed: { fr: 'Convention signée', en: 'Convention signed' },
  advanced: { fr: 'Avance versée', en: 'Advance paid' },
  resolved: { fr: 'Résolu', en: 'Resolved' },
})
/** What reports need of a step, fixed on it whatever managers do to labels and order. */
export type Milestone = ChoiceOf<typeof milestoneChoices>

/** The seven phases of a journey, in order. *visited* and *scheduled* are milestones, not phases. */
export const phaseChoices = choices({
  contacted: { fr: 'Contact établi', en: 'In contact' },
  qualified: { fr: 'Projet connu', en: 'Project known' },
  accompanied: { fr: 'Accompagnement engagé', en: 'Support under way' },
  targeted: { fr: 'Lieu retenu', en: 'Place chosen' },
  setup: { fr: 'Montage', en: 'Setting up' },
  installed: { fr: 'Installation effective', en: 'In practice' },
  anchored: { fr: 'Maintien à 12 mois', en: 'Still here after 12 months' },
})
export type Phase = ChoiceOf<typeof phaseChoices>

/** 0 for the first phase to 6 for the last; -1 without a phase. */
export function phaseIndex(phase: Phase | null): number {
  return phase === null ? -1 : phaseChoices.values.indexOf(phase)
}

interface StandingTrack {
  readonly pipelineKey: string
  readonly state: string
  /** Milestones of the steps at or before the current one. */
  readonly milestones: readonly (Milestone | null)[]
}

/**
 * The phase of a journey: the highest carried by a step at or before the current step of its contact and installation
 * tracks in state `open`; null before any. Moving back lowers it.
 */
export function phaseOf(tracks: readonly StandingTrack[]): Phase | null {
  const reached = tracks
    .filter((track) => track.state === 'open' && (track.pipelineKey === 'contact' || track.pipelineKey === 'installation'))
    .flatMap((track) => track.milestones)
  return phaseChoices.values.findLast((phase) => reached.includes(phase)) ?? null
}
