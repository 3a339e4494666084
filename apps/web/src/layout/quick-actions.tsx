import type { Icon } from '@phosphor-icons/react'
import { type ComponentType, createContext, type ReactNode, Suspense, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { usePermissions } from 'react-admin'
import { useShortcuts } from './use-shortcuts'

/** Whom an action is about: the person and journey on screen, unless said otherwise. */
export interface QuickTarget {
  personId?: string
  journeyId?: string
}

export interface QuickDialogProps {
  target: QuickTarget
  onClose: () => void
}

/** Something to do from anywhere. */
export interface QuickAction {
  name: string
  /** i18n key of the button or the menu line. */
  label: string
  Icon: Icon
  /** Who may; everyone signed in when absent. */
  permission?: string
  /** The keys that open it (see `Shortcut`). */
  shortcuts?: readonly string[]
  /** Where it is found: the header has a place of its own for it, or only its keys open it; under « Créer » when absent. */
  place?: 'header' | 'keys'
  /** A lazily loaded dialog. */
  Dialog: ComponentType<QuickDialogProps>
}

interface QuickActions {
  /** Those this user may do, in order. */
  actions: readonly QuickAction[]
  open: (name: string, target?: QuickTarget) => void
  setTarget: (target: QuickTarget) => void
}

const Context = createContext<QuickActions>({ actions: [], open: () => {}, setTarget: () => {} })
const nobody: QuickTarget = {}

/** The quick actions of this user, and how to open one. */
export function useQuickActions(): Pick<QuickActions, 'actions' | 'open'> {
  return useContext(Context)
}

/** While this page is on screen, quick actions are about this person or journey. */
export function useQuickTarget({ personId, journeyId }: QuickTarget): void {
  const { setTarget } = useContext(Context)
  useEffect(() => {
    setTarget({ ...(personId ? { personId } : {}), ...(journeyId ? { journeyId } : {}) })
    return () => setTarget(nobody)
  }, [personId, journeyId, setTarget])
}

/** Holds the quick actions of the features, their shortcuts, and the dialog of the one that is open. */
export function QuickActionsProvider({ actions, children }: { actions: readonly QuickAction[]; children: ReactNode }) {
  const { permissions = [] } = usePermissions<string[]>()
  const [target, setTarget] = useState(nobody)
  const [opened, setOpened] = useState<{ action: QuickAction; target: QuickTarget } | null>(null)
  const allowed = useMemo(
    () => actions.filter(({ permission }) => permission === undefined || permissions.includes(permission)),
    [actions, permissions],
  )
  const open = useCallback(
    (name: string, about: QuickTarget = target) => {
      const action = allowed.find((one) => one.name === name)
      if (action) setOpened({ action, target: about })
    },
    [allowed, target],
  )
  const value = useMemo(() => ({ actions: allowed, open, setTarget }), [allowed, open])
  useShortcuts(
    useMemo(
      () => allowed.flatMap(({ name, shortcuts = [] }) => shortcuts.map((keys) => ({ keys, run: () => open(name) }))),
      [allowed, open],
    ),
  )
  return (
    <Context.Provider value={value}>
      {children}
      {opened && (
        <Suspense fallback={null}>
          <opened.action.Dialog target={opened.target} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </Context.Provider>
  )
}
