import type { Page, Request } from 'playwright-core'

/** Follows what a page asks for from now on; gives what waits until it asks for nothing more and has drawn what came. */
export function quietOnce(page: Page): () => Promise<void> {
  const awaited = new Set<Request>()
  page.on('request', (request) => awaited.add(request))
  const over = (request: Request) => awaited.delete(request)
  page.on('requestfinished', over)
  page.on('requestfailed', over)
  const drawn = () =>
    page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))
  return async () => {
    // Twice: what a page draws with what came may ask for more.
    for (let still = 0; still < 2; still = awaited.size === 0 ? still + 1 : 0) await drawn()
  }
}
