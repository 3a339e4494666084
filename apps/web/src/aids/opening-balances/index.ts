import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** « Reprise d'historique »: the figures of before this site, typed in. */
export const openingBalancesScreen: Screen = {
  path: '/opening-balances',
  Page: lazyScreen(() => import('./OpeningBalances').then(({ OpeningBalances }) => OpeningBalances)),
}
