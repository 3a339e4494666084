import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Secteurs »: who looks after which communes. */
export const sectorsScreen: Screen = {
  path: '/sectors',
  Page: lazyScreen(() => import('./Sectors').then(({ Sectors }) => Sectors)),
}
