import { lazy } from 'react'

/** « Ma journée », the first screen. */
export const myDay = { path: '/', Page: lazy(() => import('./MyDay').then(({ MyDay }) => ({ default: MyDay }))) }
