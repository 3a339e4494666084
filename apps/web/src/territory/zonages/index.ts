import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** What decrees say of communes, by group of professions. */
export const zonagesScreen: Screen = {
  path: '/zonages',
  Page: lazyScreen(() => import('./Zonages').then(({ Zonages }) => Zonages)),
}

/** Loading a zonage from a file. */
export const loadZonageScreen: Screen = {
  path: '/zonages/load',
  Page: lazyScreen(() => import('./LoadZonage').then(({ LoadZonage }) => LoadZonage)),
}
