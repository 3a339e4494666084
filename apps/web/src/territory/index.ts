import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Territoire »: all about a commune, and the département by EPCI or canton. */
export const territoryScreen: Screen = {
  path: '/territory',
  Page: lazyScreen(() => import('./page/Territory').then(({ Territory }) => Territory)),
}

/** Cantons, CPTS, health territories and APL, as they are loaded. */
export const areasScreen: Screen = {
  path: '/areas',
  Page: lazyScreen(() => import('./areas/Areas').then(({ Areas }) => Areas)),
}

/** Loading areas from a file. */
export const loadAreasScreen: Screen = {
  path: '/areas/load',
  Page: lazyScreen(() => import('./areas/LoadAreas').then(({ LoadAreas }) => LoadAreas)),
}

/** Loading an APL from its workbook. */
export const loadAplScreen: Screen = {
  path: '/areas/apl',
  Page: lazyScreen(() => import('./apl/LoadApl').then(({ LoadApl }) => LoadApl)),
}
