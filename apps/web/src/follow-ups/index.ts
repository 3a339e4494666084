import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Relances »: the rules that propose a task when nobody has spoken for too long. */
export const followUpRulesScreen: Screen = {
  path: '/follow-up-rules',
  Page: lazyScreen(() => import('./FollowUpRules').then(({ FollowUpRules }) => FollowUpRules)),
}
