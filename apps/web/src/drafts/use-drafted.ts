import { useState } from 'react'
import type { DraftState } from './draft-keeper'
import { useDraft, useFoundDraft } from './use-draft'

export interface DraftedOptions<T> {
  /** Where its draft is kept; null for a form that keeps none. */
  readonly place: string | null
  /** The form as it opens. */
  readonly fresh: () => T
  /** Whether losing it would be losing work. */
  readonly worth: (value: T) => boolean
  /** Puts together the draft found and what was already typed while it was being read; what was found stands otherwise. */
  readonly takeUp?: (found: Partial<T>, typed: T) => T
}

export interface Drafted<T> {
  readonly value: T
  readonly change: (next: T) => void
  readonly kept: DraftState
  /** As it opens, its draft dropped. */
  readonly restart: () => void
  /** Saved: its draft is dropped. */
  readonly forget: () => void
}

/** What a form holds, found again where it was left: closed by mistake, the tab lost, or from another computer. */
export function useDrafted<T extends object>({ place, fresh, worth, takeUp }: DraftedOptions<T>): Drafted<T> {
  const found = useFoundDraft(place ?? '', place !== null)
  const kept = useDraft(place ?? '', found)
  const [value, setValue] = useState(fresh)
  const [awaited, setAwaited] = useState(place !== null)
  if (awaited && !found.loading) {
    setAwaited(false)
    const content = found.content as Partial<T> | null
    if (content) setValue(takeUp ? takeUp(content, value) : { ...value, ...content })
  }
  const change = (next: T) => {
    setValue(next)
    if (place === null) return
    if (worth(next)) kept.keep(Object.fromEntries(Object.entries(next)))
    else if (worth(value)) kept.forget()
  }
  const forget = () => {
    if (place !== null) kept.forget()
  }
  const restart = () => {
    forget()
    setValue(fresh())
  }
  return { value, change, kept, forget, restart }
}
