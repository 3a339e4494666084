import { type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-admin'

interface Left {
  readonly href: string
  readonly scroll: number
}

/** Where each visit of a page was left, by its place in the history. */
const left = new Map<string, Left>()

/**
 * Going back to a page finds it where it was left: at the same height, the focus on the link that was followed.
 * `ready`: its links are drawn.
 */
export function useReturn(ready: boolean): { page: RefObject<HTMLDivElement | null>; onClickCapture: (event: MouseEvent) => void } {
  const { key = '' } = useLocation()
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = left.get(key)
    if (!ready || !place) return
    left.delete(key)
    window.scrollTo(0, place.scroll)
    page.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(place.href)}"]`)?.focus({ preventScroll: true })
  }, [key, ready])
  const onClickCapture = (event: MouseEvent) => {
    const href = event.target instanceof Element && event.target.closest('a[href]')?.getAttribute('href')
    if (href) left.set(key, { href, scroll: window.scrollY })
  }
  return { page, onClickCapture }
}
