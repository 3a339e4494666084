import { type RefObject, useEffect, useRef } from 'react'

/** Gives the focus to an element that has just appeared where the hand was. */
export function useFocus<E extends HTMLElement>(wanted: boolean): RefObject<E | null> {
  const element = useRef<E>(null)
  useEffect(() => {
    if (wanted) element.current?.focus()
  }, [wanted])
  return element
}
