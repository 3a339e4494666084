import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** The registry of installations, as the figures open it. */
export const installations: ResourceProps = {
  name: 'installations',
  list: lazy(() => import('./Installations').then(({ Installations }) => ({ default: Installations }))),
}
