import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Absences »: who is away, who stands in. */
export const absencesScreen: Screen = {
  path: '/absences',
  Page: lazyScreen(() => import('./Absences').then(({ Absences }) => Absences)),
}

/** « Fiches de relève »: what whoever stands in reads first, printed. */
export const handOverScreen: Screen = {
  path: '/absences/:id/hand-over',
  Page: lazyScreen(() => import('./hand-over/HandOverPage').then(({ HandOverPage }) => HandOverPage)),
}
