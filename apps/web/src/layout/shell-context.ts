import { createContext, useContext } from 'react'
import type { NavigationEntry } from './navigation'

/** What the chrome shows to this user. */
export interface Shell {
  entries: readonly NavigationEntry[]
  userName: string
  onSignOut: () => void
}

export const ShellContext = createContext<Shell>({ entries: [], userName: '', onSignOut: () => {} })

/** The chrome's content, for its parts. */
export function useShell(): Shell {
  return useContext(ShellContext)
}
