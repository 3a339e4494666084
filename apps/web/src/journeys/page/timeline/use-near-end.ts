import { type RefObject, useEffect, useRef } from 'react'

/** Calls `onNear` as one comes near an element, while it is on; the element is where a list goes on. */
export function useNearEnd<E extends HTMLElement>(on: boolean, onNear: () => void): RefObject<E | null> {
  const end = useRef<E>(null)
  const latest = useRef(onNear)
  useEffect(() => {
    latest.current = onNear
  })
  useEffect(() => {
    if (!on || !end.current) return
    const watcher = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && latest.current(), {
      rootMargin: '800px',
    })
    watcher.observe(end.current)
    return () => watcher.disconnect()
  }, [on])
  return end
}
