import { lazy } from 'react'

/** « Pilotage »: how far journeys have gone, and the figures of the mission. */
export const steering = { path: '/steering', Page: lazy(() => import('./Steering').then(({ Steering }) => ({ default: Steering }))) }
