import { flushSync } from 'react-dom'

const stillness = '(prefers-reduced-motion: reduce)'

/** The card of a track, as it is drawn now. */
export function cardOf(trackId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-card="${CSS.escape(trackId)}"]`)
}

/**
 * Changes the board, and lets a card glide from where it was to where it now is. The focus that was in the card, or in
 * its form, is back on it, unless a form that opened under it took it.
 */
export function glide(trackId: string, change: () => void): void {
  const before = cardOf(trackId)
  const held = before?.closest('li')?.contains(document.activeElement) || document.activeElement === document.body
  const from = before?.getBoundingClientRect()
  flushSync(change)
  const card = cardOf(trackId)
  if (!card) return
  const inForm = card.closest('li')?.contains(document.activeElement)
  if (held && !inForm) card.focus({ preventScroll: true })
  const to = card.getBoundingClientRect()
  const [x, y] = from ? [from.left - to.left, from.top - to.top] : [0, 0]
  if (Math.hypot(x, y) < 2 || matchMedia(stillness).matches) return
  const frames = [{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }]
  card.animate(frames, { duration: 240, easing: 'cubic-bezier(.2, .8, .2, 1)' })
}

/** Scrolls to a card and to the form under it. */
export function bringIntoSight(trackId: string): void {
  cardOf(trackId)?.closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
