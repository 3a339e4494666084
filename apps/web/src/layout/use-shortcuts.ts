import { useEffect, useRef } from 'react'
import { shortcutsAreOn } from './shortcuts'

/**
 * What a key does: one letter (`n`), two in a row (`g p`), or one held with Ctrl or ⌘ (`mod+k`), which alone works while
 * something is typed and when single keys are switched off.
 */
export interface Shortcut {
  readonly keys: string
  readonly run: () => void
}

/** The longest wait between two keys in a row. */
const nextKeyMs = 1200

/** Listens to the keys of a page or of the whole product, as long as whoever asks is on screen. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const first = useRef<{ key: string; at: number } | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const pressed = pressedBy(event, first.current)
      const shortcut = shortcuts.find(({ keys }) => pressed.includes(keys))
      const single = !(event.ctrlKey || event.metaKey)
      first.current = single && !shortcut ? { key: event.key.toLowerCase(), at: event.timeStamp } : null
      if (!shortcut || (single && (!shortcutsAreOn() || isBusy(event.target)))) return
      event.preventDefault()
      shortcut.run()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [shortcuts])
}

/** The shortcuts that a key may complete: alone, or as the second of a pair begun just before. */
export function pressedBy(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp'>,
  first: { readonly key: string; readonly at: number } | null,
): string[] {
  const key = event.key.toLowerCase()
  if (event.altKey) return []
  if (event.ctrlKey || event.metaKey) return [`mod+${key}`]
  return first && event.timeStamp - first.at < nextKeyMs ? [`${first.key} ${key}`, key] : [key]
}

// A letter typed in a field, a menu or a dialog is for them.
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]') !== null
  )
}
