import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Administration » → « Comptes »: who may sign in, and as what. */
export const usersScreen: Screen = {
  path: '/users',
  Page: lazyScreen(() => import('./Users').then(({ Users }) => Users)),
}
