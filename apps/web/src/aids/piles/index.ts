import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** « Aides à instruire »: the six piles. */
export const aidPilesScreen: Screen = {
  path: '/aids',
  Page: lazyScreen(() => import('./Piles').then(({ Piles }) => Piles)),
}
