import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choose } from './new-journey'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

/** As long as a page waits for anything. */
const patiently = { timeout: 15_000 }

const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name, exact: true })
const section = (page: Page) => page.getByRole('region', { name: 'Engagement d’exercice', exact: true })
const centsIn = (amount: string) => Math.round(Number(amount.replace(/[\s€]/g, '').replace(',', '.')) * 100)
const amountIn = (words: string) => centsIn(/[\d\s]+(,\d\d)?\s€/.exec(words)?.[0] ?? '')

/** Part of the register, from the navigation: how many, and how much they come to, in cents. */
async function register(page: Page, part: RegExp): Promise<{ count: number; cents: number }> {
  await page.getByRole('link', { name: 'Engagements d’exercice', exact: true }).click()
  const tab = page.getByRole('tab', { name: part })
  await tab.click()
  // Not while the part before it still stands.
  const panel = page.getByRole('tabpanel', { name: part }).and(page.locator('[aria-busy=false]'))
  const said = await panel.getByRole('paragraph').first().textContent()
  const [, count = '', amount = ''] = /^(\d+) .*, (.*€)/.exec(said ?? '') ?? []
  return { count: Number(count), cents: amountIn(amount) }
}

/** What would be given back, as the page of the application says it. */
async function dueShown(page: Page): Promise<number> {
  const due = section(page).getByRole('region', { name: /^À reverser/ })
  return amountIn((await due.getByText(/€$/).first().textContent()) ?? '')
}

/** The steps of the way that are behind. */
const doneIn = (path: Locator) => path.locator('li[data-done=true]').count()

/** Does the next deed: fills its form and sends it. */
async function does(page: Page, deed: string, typed: Readonly<Record<string, string>>): Promise<void> {
  await button(section(page), deed).click()
  const form = page.getByRole('dialog')
  for (const [label, value] of Object.entries(typed)) await form.getByRole('textbox', { name: label, exact: true }).fill(value)
  await button(form, deed).click()
  await form.waitFor({ state: 'detached' })
}

const hasFocus = (one: Locator) => one.evaluate((element) => element === document.activeElement)

/** Goes to something by Tab alone. */
async function tabTo(page: Page, one: Locator): Promise<void> {
  await one.waitFor()
  for (let pressed = 0; pressed < 150; pressed++) {
    if (await hasFocus(one)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('never reached by Tab')
}

/** Opens the form of the next deed. */
async function opens(page: Page, deed: string): Promise<void> {
  await tabTo(page, button(section(page), deed))
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
}

async function types(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('dialog').getByRole('textbox', { name: label, exact: true }))
  await page.keyboard.type(text)
}

/** Sends the form that is open. */
async function sends(page: Page, deed: string): Promise<void> {
  const form = page.getByRole('dialog')
  await tabTo(page, button(form, deed))
  await page.keyboard.press('Enter')
  await form.waitFor({ state: 'detached' })
}

test('a departure noted, observations asked for, the decision after them, the titre and the money back', async () => {
  const page = await site.signedIn('aides')
  const before = await register(page, /^En cours/)
  const breaches = await register(page, /^Manquements/)
  await page.getByRole('tab', { name: /^En cours/ }).click()
  const row = page
    .getByRole('tabpanel', { name: /^En cours/ })
    .getByRole('row')
    .nth(5)
  const due = amountIn((await row.getByRole('cell').last().textContent()) ?? '')
  await row.getByRole('link').click()
  await section(page).getByRole('region', { name: 'À reverser en cas de départ aujourd’hui' }).waitFor()
  expect(due).toBeGreaterThan(0)
  expect(await dueShown(page)).toBe(due)
  const address = page.url()

  await button(section(page), 'Actions sur l’engagement').click()
  await page.getByRole('menuitem', { name: 'Noter un manquement' }).click()
  const breach = page.getByRole('dialog')
  await choose(page, breach.getByRole('combobox', { name: 'Motif du manquement' }), 'Départ avant le terme')
  await button(breach, 'Noter un manquement').click()
  await page.getByText('Manquement noté\u00a0: observations demandées.').waitFor()
  expect(await dueShown(page)).toBe(due)
  // Nothing is decided before they came, or their day.
  await button(section(page), 'Noter les observations').waitFor()
  await button(section(page), 'Actions sur l’engagement').click()
  await page.getByRole('menuitem', { name: 'Rendre la décision' }).click()
  const early = page.getByRole('dialog', { name: 'Décision de reversement' })
  await early.getByLabel('N° de décision').fill('D-2026-07')
  await button(early, 'Rendre la décision').click()
  await early
    .getByText('Des observations peuvent être reçues jusqu’au 02/04/2026\u00a0: la décision vient après, ou après leur réception.')
    .waitFor()
  // Led back to the field at fault, one gives up by Escape.
  await expect.poll(() => hasFocus(early.getByLabel('Décision du')), patiently).toBe(true)
  await page.keyboard.press('Escape')
  await early.waitFor({ state: 'detached' })
  await expect.poll(() => register(page, /^En cours/), patiently).toEqual({ count: before.count - 1, cents: before.cents - due })
  await expect.poll(() => register(page, /^Manquements/), patiently).toEqual({ count: breaches.count + 1, cents: breaches.cents + due })
  await page.close()

  // They come: the decision takes what was shown, though days have passed.
  await site.pass(10)
  const later = await site.signedIn('aides')
  await later.goto(address)
  const path = section(later).getByRole('region', { name: 'Du manquement au reversement' })
  expect(await dueShown(later)).toBe(due)
  await does(later, 'Noter les observations', { Observations: 'Départ pour raison familiale.' })
  await path.getByText('Départ pour raison familiale.').waitFor()
  await button(section(later), 'Rendre la décision').click()
  const decision = later.getByRole('dialog', { name: 'Décision de reversement' })
  await expect.poll(async () => amountIn((await decision.getByRole('definition').last().textContent()) ?? ''), patiently).toBe(due)
  await decision.getByLabel('N° de décision').fill('D-2026-07')
  await button(decision, 'Rendre la décision').click()
  await later.getByText('Décision enregistrée.').waitFor()
  await does(later, 'Émettre le titre', { 'N° du titre de recettes': 'T-2026-311' })
  await does(later, 'Noter un encaissement', {})
  await path.getByText(/encaissés sur/).waitFor()
  await expect.poll(() => doneIn(path)).toBe(5)
  expect(await dueShown(later)).toBe(due)
  await expect.poll(() => register(later, /^Manquements/), patiently).toEqual(breaches)
})

test('the same way by the keyboard alone', async () => {
  const page = await site.signedIn('aides')
  await page.goto('/aids/commitments')
  const link = page.getByRole('tabpanel').getByRole('row').nth(7).getByRole('link')
  await link.waitFor()
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await section(page).waitFor()
  const due = await dueShown(page)
  expect(due).toBeGreaterThan(0)

  await tabTo(page, button(section(page), 'Actions sur l’engagement'))
  await page.keyboard.press('Enter')
  const breach = page.getByRole('menuitem', { name: 'Noter un manquement' })
  await breach.waitFor()
  for (let tries = 0; tries < 10 && !(await hasFocus(breach)); tries++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const reason = page.getByRole('dialog').getByRole('combobox', { name: 'Motif du manquement' })
  await tabTo(page, reason)
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Départ avant le terme' }).waitFor()
  await page.keyboard.type('Dép')
  await page.keyboard.press('Enter')
  await sends(page, 'Noter un manquement')
  await opens(page, 'Noter les observations')
  await sends(page, 'Noter les observations')
  await opens(page, 'Rendre la décision')
  await types(page, 'N° de décision', 'D-2026-08')
  await sends(page, 'Rendre la décision')
  await opens(page, 'Émettre le titre')
  await types(page, 'N° du titre de recettes', 'T-2026-312')
  await sends(page, 'Émettre le titre')
  await opens(page, 'Noter un encaissement')
  await sends(page, 'Noter un encaissement')
  await expect.poll(() => doneIn(section(page).getByRole('region', { name: 'Du manquement au reversement' })), patiently).toBe(5)
  expect(await dueShown(page)).toBe(due)
})
