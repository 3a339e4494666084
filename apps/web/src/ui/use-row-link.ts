import type { MouseEvent } from 'react'
import { useNavigate } from 'react-admin'

/** Makes a whole line a larger place to click than its link; a link, a button or a selection of text on it keep their own. */
export function useRowLink(address: string): (event: MouseEvent) => void {
  const navigate = useNavigate()
  return (event) => {
    const onLink = event.target instanceof Element && event.target.closest('a, button') !== null
    if (!onLink && window.getSelection()?.isCollapsed !== false) navigate(address)
  }
}
