import { KeyboardIcon } from '@phosphor-icons/react/dist/csr/Keyboard'
import type { QuickAction } from '../layout/quick-actions'
import { lazyScreen } from '../providers/lazy-screen'

/** « Raccourcis clavier »: what each key does, and the switch of the single ones. */
export const quickShortcuts: QuickAction = {
  name: 'shortcuts',
  label: 'header.shortcuts',
  Icon: KeyboardIcon,
  place: 'keys',
  shortcuts: ['?'],
  Dialog: lazyScreen(() => import('./ShortcutSheet').then(({ ShortcutSheet }) => ShortcutSheet)),
}
