import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** « Modèles de courrier »: what the letters of applications are written from. */
export const letterTemplatesScreen: Screen = {
  path: '/letter-templates',
  Page: lazyScreen(() => import('./LetterTemplates').then(({ LetterTemplates }) => LetterTemplates)),
}
