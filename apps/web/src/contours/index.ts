import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** `/contours`: the outlines that the operator supplies for the map. */
export const contoursScreen: Screen = {
  path: '/contours',
  Page: lazyScreen(() => import('./ContoursPage').then(({ ContoursPage }) => ContoursPage)),
}
