import { lazyScreen } from '../providers/lazy-screen'

/** « Pilotage »: how far journeys have gone, and the figures of the mission. */
export const steering = { path: '/steering', Page: lazyScreen(() => import('./Steering').then(({ Steering }) => Steering)) }
