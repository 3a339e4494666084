import { NotepadIcon } from '@phosphor-icons/react/dist/csr/Notepad'
import type { QuickAction } from '../layout/quick-actions'
import { lazyScreen } from '../providers/lazy-screen'

/** « + Créer → Un message pris », from anywhere: the caller is still on the line. */
export const quickMessage: QuickAction = {
  name: 'message',
  label: 'header.message',
  Icon: NotepadIcon,
  permission: 'interactions.write',
  shortcuts: ['m'],
  Dialog: lazyScreen(() => import('./MessageSheet').then(({ MessageSheet }) => MessageSheet)),
}
