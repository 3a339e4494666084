import { lazyScreen } from '../../providers/lazy-screen'

const screen = (resource: 'tracks' | 'interactions' | 'epcis') => ({
  path: `/${resource}`,
  Page: lazyScreen(() => import('./RecordsPage').then(({ pageOf }) => pageOf(resource))),
})

/** The lists that open behind figures and have no screen of their own: family tracks, exchanges, EPCI. */
export const recordScreens = [screen('tracks'), screen('interactions'), screen('epcis')]
