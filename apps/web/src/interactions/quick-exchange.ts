import { PhoneCallIcon } from '@phosphor-icons/react/dist/csr/PhoneCall'
import { lazy } from 'react'
import type { QuickAction } from '../layout/quick-actions'

/** « Noter un échange », from anywhere. */
export const quickExchange: QuickAction = {
  name: 'exchange',
  label: 'exchange.log',
  Icon: PhoneCallIcon,
  permission: 'interactions.write',
  place: 'header',
  shortcuts: ['n'],
  Dialog: lazy(() => import('./ExchangeDialog').then(({ ExchangeDialog }) => ({ default: ExchangeDialog }))),
}
