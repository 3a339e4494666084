import type { Page } from 'playwright-core'
import { beforeAll, describe, test } from 'vitest'
import { expectAccessible, expectNoOverflow } from './axe'
import { quietOnce } from './quiet'
import type { Screen } from './screens'
import type { Site } from './site'

const desk = { width: 1440, height: 900 }
export const phone = { width: 360, height: 780 }

/** Opens each screen with who may, in both languages, at a desk and on a small phone: nothing of it keeps anyone out. */
export function readScreens<P>(screens: readonly Screen<P>[], site: () => Site, places: () => P): void {
  const accounts = [...new Set(screens.map(({ as = 'conseil' }) => as))]
  describe.each(['fr', 'en'] as const)('in %s, at a desk and on a small phone', (language) => {
    const pages: Record<string, Page> = {}
    const quiet: Record<string, () => Promise<void>> = {}
    beforeAll(async () => {
      for (const account of accounts) {
        const page = await site().signedIn(account, { language })
        pages[account] = page
        quiet[account] = quietOnce(page)
      }
    })

    test.each(screens)('$name', async ({ as = 'conseil', open, ready }) => {
      const page = pages[as] as Page
      await page.setViewportSize(desk)
      await open(page, places(), language)
      await ready(page).waitFor({ state: 'attached' })
      await quiet[as]?.()
      await expectAccessible(page, 'at a desk')
      await expectNoOverflow(page, 'at a desk')
      await page.setViewportSize(phone)
      await ready(page).waitFor({ state: 'attached' })
      // What is drawn on a phone is the same in both languages; only the room its words take differs.
      if (language === 'fr') await expectAccessible(page, 'on a phone')
      await expectNoOverflow(page, 'on a phone')
    })
  })
}
