import { PhoneCallIcon } from '@phosphor-icons/react/dist/csr/PhoneCall'
import type { QuickAction } from '../layout/quick-actions'
import { lazyScreen } from '../providers/lazy-screen'

/** « Noter un échange », from anywhere. */
export const quickExchange: QuickAction = {
  name: 'exchange',
  label: 'exchange.log',
  Icon: PhoneCallIcon,
  permission: 'interactions.write',
  place: 'header',
  shortcuts: ['n'],
  Dialog: lazyScreen(() => import('./ExchangeDialog').then(({ ExchangeDialog }) => ExchangeDialog)),
}
