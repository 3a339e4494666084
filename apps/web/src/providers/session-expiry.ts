const expiry = new EventTarget()

/** Tells the page that the server no longer knows its session. */
export function announceExpiry(): void {
  expiry.dispatchEvent(new Event('expired'))
}

/** Calls back at each expiry; gives the way to stop. */
export function onExpiry(listener: () => void): () => void {
  expiry.addEventListener('expired', listener)
  return () => expiry.removeEventListener('expired', listener)
}
