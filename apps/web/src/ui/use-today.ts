import { type Day, dayOf, type Instant } from '@ancrage/domain/kernel/day'
import { useSyncExternalStore } from 'react'

/** Today in Paris; a page left open over midnight changes day when it is looked at again. */
export function useToday(): Day {
  return useSyncExternalStore(onReturn, today)
}

function today(): Day {
  return dayOf(new Date().toISOString() as Instant)
}

function onReturn(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}
