import type { ResourceProps } from 'react-admin'
import { lazyScreen } from '../providers/lazy-screen'

/** The registry of installations, as the figures open it. */
export const installations: ResourceProps = {
  name: 'installations',
  list: lazyScreen(() => import('./Installations').then(({ Installations }) => Installations)),
}
