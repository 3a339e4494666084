import type { ResourceProps } from 'react-admin'
import { lazyScreen } from '../../providers/lazy-screen'

/** The payments of aids, as the figures open them. */
export const aidPayments: ResourceProps = {
  name: 'aid-payments',
  list: lazyScreen(() => import('./PaymentList').then(({ PaymentList }) => PaymentList)),
}
