import { useSyncExternalStore } from 'react'

const key = 'ancrage.shortcuts'
const listeners = new Set<() => void>()

/** Whether single-key shortcuts are on (WCAG 2.1.4: they can be turned off). */
export function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/** Turns single-key shortcuts on or off in this browser. */
export function keepShortcuts(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off')
  } catch {
    // A browser that refuses storage keeps the default.
  }
  for (const listener of listeners) listener()
}

/** The same, followed as it changes. */
export function useShortcutsAreOn(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, shortcutsAreOn)
}
