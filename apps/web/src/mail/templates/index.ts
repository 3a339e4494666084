import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** « Modèles de courriel »: the mails ready to write. */
export const mailTemplatesScreen: Screen = {
  path: '/mail-templates',
  Page: lazyScreen(() => import('./MailTemplates').then(({ MailTemplates }) => MailTemplates)),
}
