import type { Outcome } from '@ancrage/domain/interactions/interaction'
import { useEffect, useRef } from 'react'
import { outcomeLetters } from '../../interactions/outcome-letters'
import { useLanguage } from '../../ui/use-language'

/** The letters of the results, heard when no field has the focus; before the keys of the whole product, which share some. */
export function useOutcomeKeys(outcomes: readonly Outcome[], on: boolean, choose: (outcome: Outcome) => void): void {
  const letters = outcomeLetters[useLanguage()]
  const latest = useRef(choose)
  useEffect(() => {
    latest.current = choose
  })
  useEffect(() => {
    if (!on) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      const outcome = outcomes.find((one) => letters[one].toLowerCase() === event.key.toLowerCase())
      if (!outcome) return
      event.preventDefault()
      latest.current(outcome)
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [on, outcomes, letters])
}

// The results themselves hear their own letters (`ChoiceChips`).
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="dialog"]') !== null
  )
}
