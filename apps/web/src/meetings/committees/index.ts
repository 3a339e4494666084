import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** « Instances »: the bodies that meet, under the names the site gives them. */
export const committeesScreen: Screen = {
  path: '/committees',
  Page: lazyScreen(() => import('./Committees').then(({ Committees }) => Committees)),
}
