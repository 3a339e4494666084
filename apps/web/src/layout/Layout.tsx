import { useMemo } from 'react'
import { type CoreLayoutProps, useGetIdentity, useLogout, useNotify, usePermissions } from 'react-admin'
import { quickActions, screenPaths } from '../screens'
import { Chrome } from './Chrome'
import { navigation, visibleEntries } from './navigation'
import { QuickActionsProvider } from './quick-actions'
import { ShellContext } from './shell-context'

/** The chrome of the signed-in product, filled by who is signed in. */
export function Layout({ children }: CoreLayoutProps) {
  const { identity } = useGetIdentity()
  const { permissions = [] } = usePermissions<string[]>()
  const logout = useLogout()
  const notify = useNotify()
  const userName = identity?.fullName ?? ''
  const shell = useMemo(
    () => ({
      entries: visibleEntries(navigation, { permissions, paths: screenPaths }),
      userName,
      onSignOut: () => logout(undefined, undefined, false).catch(() => notify('auth.sign_out_failed', { type: 'error' })),
    }),
    [permissions, userName, logout, notify],
  )
  return (
    <ShellContext.Provider value={shell}>
      <QuickActionsProvider actions={quickActions}>
        <Chrome>{children}</Chrome>
      </QuickActionsProvider>
    </ShellContext.Provider>
  )
}
