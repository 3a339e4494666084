import { lazyScreen } from '../../providers/lazy-screen'

/** « Enchaîner mes appels ». */
export const callsScreen = { path: '/calls', Page: lazyScreen(() => import('./Calls').then(({ Calls }) => Calls)) }
