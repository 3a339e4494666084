import type { Icon } from '@phosphor-icons/react'
import { type ComponentType, createContext, type ReactNode, Suspense, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { usePermissions } from 'react-admin'
import { shortcutsAreOn } from './shortcuts'

/** Whom an action is about: the person and journey on screen, unless said otherwise. */
export interface QuickTarget {
  personId?: string
  journeyId?: string
}

export interface QuickDialogProps {
  target: QuickTarget
  onClose: () => void
}

/** Something to do from anywhere. `exchange` is the header's main button; the others fill « Créer ». */
export interface QuickAction {
  name: string
  /** i18n key of the button or the menu line. */
  label: string
  Icon: Icon
  permission: string
  /** One letter that opens it when no field has the focus. */
  shortcut?: string
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
  const allowed = useMemo(() => actions.filter((action) => permissions.includes(action.permission)), [actions, permissions])
  const open = useCallback(
    (name: string, about: QuickTarget = target) => {
      const action = allowed.find((one) => one.name === name)
      if (action) setOpened({ action, target: about })
    },
    [allowed, target],
  )
  const value = useMemo(() => ({ actions: allowed, open, setTarget }), [allowed, open])
  useShortcuts(allowed, open)
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

function useShortcuts(actions: readonly QuickAction[], open: (name: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !shortcutsAreOn()) return
      if (isBusy(event.target)) return
      const action = actions.find(({ shortcut }) => shortcut === event.key.toLowerCase())
      if (!action) return
      event.preventDefault()
      open(action.name)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [actions, open])
}

// A letter typed in a field, a menu or a dialog is for them.
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]') !== null
  )
}
