import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Corbeille »: what was thrown away in the last thirty days. */
export const binScreen: Screen = {
  path: '/bin',
  Page: lazyScreen(() => import('./Bin').then(({ Bin }) => Bin)),
}
