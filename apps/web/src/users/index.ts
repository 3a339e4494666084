import { lazy } from 'react'
import type { Screen } from '../screens'

/** « Administration » → « Comptes »: who may sign in, and as what. */
export const usersScreen: Screen = {
  path: '/users',
  Page: lazy(() => import('./Users').then(({ Users }) => ({ default: Users }))),
}
