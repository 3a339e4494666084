import { lazyScreen } from '../../providers/lazy-screen'

/** « Indicateurs »: every figure of the mission, how it is calculated, and the files behind it. */
export const indicatorsScreen = {
  path: '/steering/indicators',
  Page: lazyScreen(() => import('./Indicators').then(({ Indicators }) => Indicators)),
}
