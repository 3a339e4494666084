import { useMemo } from 'react'
import { type CoreLayoutProps, useGetIdentity, useLogout, useNavigate, useNotify, usePermissions } from 'react-admin'
import { quickActions, screenPaths } from '../screens'
import { Chrome } from './Chrome'
import { navigation, visibleEntries } from './navigation'
import { QuickActionsProvider } from './quick-actions'
import { ShellContext, useShell } from './shell-context'
import { useShortcuts } from './use-shortcuts'

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
        <GoKeys />
        <Chrome>{children}</Chrome>
      </QuickActionsProvider>
    </ShellContext.Provider>
  )
}

/** G then a letter leads to a screen of the menu. */
function GoKeys() {
  const navigate = useNavigate()
  const { entries } = useShell()
  useShortcuts(
    useMemo(
      () => entries.flatMap(({ goKey, path }) => (goKey ? [{ keys: `g ${goKey}`, run: () => navigate(path) }] : [])),
      [entries, navigate],
    ),
  )
  return null
}
