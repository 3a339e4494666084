import type { Page } from 'playwright-core'

/** The numbers under the date of « Ma journée », once they are read: « 4 en retard, 10 pour aujourd’hui, 21 d’ici dimanche ». */
export async function dayNumbers(page: Page): Promise<[late: number, today: number, untilSunday: number]> {
  const last = page.getByRole('main').getByRole('link', { name: /^\d+ d’ici dimanche$/ })
  const said = (await last.locator('..').textContent()) ?? ''
  const numberOf = (words: string) => Number(new RegExp(`(\\d+) ${words}`).exec(said)?.[1] ?? 0)
  return [numberOf('en retard'), numberOf('pour aujourd’hui'), numberOf('d’ici dimanche')]
}
