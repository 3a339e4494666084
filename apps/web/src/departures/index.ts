import type { ResourceProps } from 'react-admin'
import { lazyScreen } from '../providers/lazy-screen'

/** Departures from practice: those ahead, and those that happened. */
export const departures: ResourceProps = {
  name: 'departures',
  list: lazyScreen(() => import('./Departures').then(({ Departures }) => Departures)),
}
