import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** The catalogue of aids. */
export const schemesScreen: Screen = {
  path: '/aid-schemes',
  Page: lazyScreen(() => import('./Schemes').then(({ Schemes }) => Schemes)),
}

/** One aid: its rules as sentences, its versions. */
export const schemeScreen: Screen = {
  path: '/aid-schemes/:id',
  Page: lazyScreen(() => import('./SchemePage').then(({ SchemePage }) => SchemePage)),
}

/** Its next version, being written. */
export const schemeEditionScreen: Screen = {
  path: '/aid-schemes/:id/edition',
  Page: lazyScreen(() => import('./EditionPage').then(({ EditionPage }) => EditionPage)),
}
