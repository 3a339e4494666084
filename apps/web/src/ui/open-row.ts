import type { MouseEvent } from 'react'

/** Makes a whole line a larger place to click than its first link; what else can be used on it keeps its own, and so does a selection of text. */
export function openRow({ target, currentTarget }: MouseEvent): void {
  const onOwn = target instanceof Element && target.closest('a, button, input, label') !== null
  if (!onOwn && window.getSelection()?.isCollapsed !== false) currentTarget.querySelector<HTMLElement>('a[href]')?.click()
}
