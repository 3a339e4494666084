import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Liste d’attente »: who comes next, and why. */
export const waitingListScreen: Screen = {
  path: '/waiting-list',
  Page: lazyScreen(() => import('./WaitingList').then(({ WaitingList }) => WaitingList)),
}
