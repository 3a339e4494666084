import type { fr } from './fr'

/** The tree of French sentences, whose shape every other language must have. */
export type Messages = typeof fr
