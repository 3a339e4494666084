import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Administration » → « Volets et étapes »: what journeys go through, edited by managers. */
export const pipelinesScreen: Screen = {
  path: '/pipelines',
  Page: lazyScreen(() => import('./Pipelines').then(({ Pipelines }) => Pipelines)),
}
