import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Courriels »: what the site sends, and could not send. */
export const mailsScreen: Screen = {
  path: '/mails',
  Page: lazyScreen(() => import('./Mails').then(({ Mails }) => Mails)),
}
