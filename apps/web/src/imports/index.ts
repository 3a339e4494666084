import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Importer »: the files sent, and another. */
export const importsScreen: Screen = {
  path: '/imports',
  Page: lazyScreen(() => import('./Imports').then(({ Imports }) => Imports)),
}

/** One import, from its columns to its report. */
export const importScreen: Screen = {
  path: '/imports/:id',
  Page: lazyScreen(() => import('./ImportPage').then(({ ImportPage }) => ImportPage)),
}
