import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Administration » → « Modèles de parcours ». */
export const playbooksScreen: Screen = {
  path: '/playbooks',
  Page: lazyScreen(() => import('./Playbooks').then(({ Playbooks }) => Playbooks)),
}

/** One playbook, to edit. */
export const playbookScreen: Screen = {
  path: '/playbooks/:id',
  Page: lazyScreen(() => import('./PlaybookPage').then(({ PlaybookPage }) => PlaybookPage)),
}
