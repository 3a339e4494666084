import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** « Simuler une aide ». */
export const simulateScreen: Screen = {
  path: '/aids/simulate',
  Page: lazyScreen(() => import('./Simulate').then(({ Simulate }) => Simulate)),
}
