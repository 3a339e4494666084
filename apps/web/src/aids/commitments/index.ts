import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** « Engagements d'exercice »: those that run, those that end, those not kept. */
export const commitmentsScreen: Screen = {
  path: '/aids/commitments',
  Page: lazyScreen(() => import('./Commitments').then(({ Commitments }) => Commitments)),
}
