import type { ReactNode } from 'react'
import { usePermissions } from 'react-admin'
import { Loading } from '../layout/Loading'
import { NotFound } from '../layout/NotFound'

/** A section of the administration, for whoever keeps it; to anyone else its address leads nowhere. */
export function Kept({ permission, children }: { permission: string; children: ReactNode }) {
  const { permissions } = usePermissions<string[]>()
  if (!permissions) return <Loading />
  return permissions.includes(permission) ? children : <NotFound />
}
