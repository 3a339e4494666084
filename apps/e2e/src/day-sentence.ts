import type { Page } from 'playwright-core'

/** The sentence under the date of « Ma journée », once it is read: « 4 en retard, 10 pour aujourd’hui, 21 d’ici dimanche ». */
export async function daySentence(page: Page): Promise<string> {
  const last = page.getByRole('main').getByRole('link', { name: /^\d+ d’ici dimanche$/ })
  return (await last.locator('..').textContent()) ?? ''
}
