import { useEffect } from 'react'
import { useLocation } from 'react-admin'
import { placeKey } from './trail'

interface Place {
  /** The record last opened from the list. */
  readonly id: string
  /** How far the page was scrolled. */
  readonly top: number
}

const places = new Map<string, Place>()

/** Remembers where one leaves a list. */
export function leaveAt(key: string, place: Place): void {
  places.set(key, place)
}

/** Remembers the record one has gone on to, from the page of another. */
export function goOnTo(key: string, id: string): void {
  const place = places.get(key)
  if (place) places.set(key, { ...place, id })
}

/** Back on a list, once its rows are there: the same scroll, and the focus on the row that was left. */
export function usePlaceKept(ready: boolean): void {
  const key = placeKey(useLocation())
  useEffect(() => {
    const place = ready ? places.get(key) : undefined
    if (!place) return undefined
    // After the title of the page has taken the focus, as it does when one arrives.
    const frame = requestAnimationFrame(() => {
      places.delete(key)
      window.scrollTo(0, place.top)
      const row = document.querySelector<HTMLElement>(`[data-record="${place.id}"]`)
      row?.focus({ preventScroll: true })
      row?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [key, ready])
}
