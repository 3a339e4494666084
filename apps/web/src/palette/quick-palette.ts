import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/csr/MagnifyingGlass'
import type { QuickAction } from '../layout/quick-actions'
import { lazyScreen } from '../providers/lazy-screen'

/** « Rechercher »: people, screens, actions, and a task said in one line. */
export const quickPalette: QuickAction = {
  name: 'palette',
  label: 'header.search',
  Icon: MagnifyingGlassIcon,
  place: 'keys',
  shortcuts: ['mod+k', '/'],
  Dialog: lazyScreen(() => import('./Palette').then(({ Palette }) => Palette)),
}
