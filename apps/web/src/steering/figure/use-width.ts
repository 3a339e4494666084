import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element, in pixels, as it changes: a drawing is made for the place it has, so that its words keep their size. */
export function useWidth(initial: number): { box: RefObject<HTMLElement | null>; width: number } {
  const box = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0)
      // Nothing while it is hidden: the last drawing does.
      if (now > 0) setWidth(now)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, width }
}
