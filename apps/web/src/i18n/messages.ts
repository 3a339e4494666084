import type { fr } from './fr'
import type { frScreens } from './fr-screens'

/** The tree of French sentences, whose shape every other language must have. */
export type Messages = typeof fr & typeof frScreens
