import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** « Séances »: those to come, those whose votes are to be recorded, those held. */
export const sessionsScreen: Screen = {
  path: '/aids/sessions',
  Page: lazyScreen(() => import('./Sessions').then(({ Sessions }) => Sessions)),
}

/** A session: what is put to it, its totals, its votes. */
export const sessionScreen: Screen = {
  path: '/aids/sessions/:id',
  Page: lazyScreen(() => import('./SessionPage').then(({ SessionPage }) => SessionPage)),
}
