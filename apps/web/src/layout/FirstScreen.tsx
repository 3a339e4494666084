import type { ComponentType } from 'react'
import { Navigate, usePermissions } from 'react-admin'
import { screenPaths } from '../screens'
import { Loading } from './Loading'
import { NotFound } from './NotFound'
import { navigation, visibleEntries } from './navigation'

/** What `/` shows: the screen that stands there, or the first of the menu for whoever may not see it. */
export function FirstScreen({ Page }: { Page: ComponentType }) {
  const { permissions } = usePermissions<string[]>()
  if (!permissions) return <Loading />
  const [first] = visibleEntries(navigation, { permissions, paths: screenPaths })
  if (!first) return <NotFound />
  return first.path === '/' ? <Page /> : <Navigate to={first.path} replace />
}
