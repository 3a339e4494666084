import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Administration »: what this user keeps of the site. */
export const adminScreen: Screen = {
  path: '/admin',
  Page: lazyScreen(() => import('./Admin').then(({ Admin }) => Admin)),
}
