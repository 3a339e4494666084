import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Tâches automatiques »: what the site does by itself. */
export const jobsScreen: Screen = {
  path: '/jobs',
  Page: lazyScreen(() => import('./Jobs').then(({ Jobs }) => Jobs)),
}
