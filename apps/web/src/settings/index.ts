import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Réglages »: what the site is set to. */
export const settingsScreen: Screen = {
  path: '/settings',
  Page: lazyScreen(() => import('./Settings').then(({ Settings }) => Settings)),
}
