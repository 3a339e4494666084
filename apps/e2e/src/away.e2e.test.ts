import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { dayNumbers } from './day-numbers'
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

const panel = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })

/** The day's screen and the bell read again by themselves, under a minute. */
const aMinuteLater = (page: Page) => page.clock.fastForward('01:00')

/** How the family of a journey shows: closed to whoever is not of its team. */
async function expectHousehold(page: Page, journey: string, shown: 'open' | 'closed'): Promise<void> {
  await page.goto(journey)
  const household = page.getByRole('region', { name: 'Foyer', exact: true })
  await household.getByRole('button').first().waitFor()
  expect(await household.getByText('Réservé à l’équipe de ce parcours.').count()).toBe(shown === 'closed' ? 1 : 0)
}

/** Declares one's own absence from the account menu, from today. */
async function declareAbsence(page: Page, until: string, standIn: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Compte de/ }).click()
  await page.getByRole('menuitem', { name: 'Mes absences' }).click()
  await button(page, 'Déclarer une absence').click()
  const dialog = page.getByRole('dialog', { name: 'Déclarer une absence' })
  await dialog.getByLabel('Au (inclus)').fill(until)
  await dialog.getByText(/^Passent à la relève\s: \d+ parcours, \d+ tâches? à échéance pendant l’absence\./).waitFor()
  await dialog.getByRole('combobox', { name: 'Relève' }).click()
  await page.getByRole('option', { name: standIn }).click()
  await button(dialog, 'Déclarer').click()
}

test('an absence: the stand-in has the tasks, the rights and the sheets those days; the day after, everything is back', async () => {
  const [karim, claire] = await Promise.all([site.signedIn('karim.benali'), site.signedIn('conseil')])
  const [his, hers] = [await dayNumbers(karim), await dayNumbers(claire)]
  const ticks = panel(karim, 'Aujourd’hui').getByRole('button', { name: /^Fait :/ })
  const [ticked = '', kept = ''] = await ticks.evaluateAll((all) => all.map((one) => String(one.getAttribute('aria-label'))))
  const journey = String(await panel(karim, 'Aujourd’hui').locator('a[href*="/journeys/"]').first().getAttribute('href'))
  await expectHousehold(claire, journey, 'closed')
  await claire.goto('/')
  await claire.getByRole('button', { name: 'Notifications', exact: true }).waitFor()

  await declareAbsence(karim, '2026-03-04', /^Claire Mougel — \d+ parcours/)
  await karim.getByText('Absence déclarée du 2 mars au 4 mars\u00a0: Karim Benali.').waitFor()
  await karim.goto('/')
  await karim.getByText('Absence\u00a0: Claire Mougel assure la relève jusqu’au 4 mars').waitFor()

  // The bell tells her, and her day holds his tasks beside her own, said whose.
  await aMinuteLater(claire)
  await expect.poll(() => dayNumbers(claire), patiently).toEqual(hers.map((number, rank) => number + (his[rank] ?? 0)))
  await claire.getByText('Relève de Karim Benali jusqu’au 4 mars\u00a0: ses tâches sont ci-dessous').waitFor()
  await claire.getByRole('button', { name: 'Notifications 1 non lue' }).click()
  const told = claire.getByRole('dialog', { name: 'Notifications' })
  await told.getByRole('link', { name: /Absence de Karim Benali, du 2 mars au 4 mars/ }).click()
  await claire.getByRole('heading', { level: 1, name: 'Absences' }).waitFor()
  await claire.getByRole('button', { name: 'Notifications', exact: true }).waitFor()
  await claire.goto('/')
  await button(claire, ticked).locator('xpath=..').getByText('pour Karim Benali').first().waitFor()
  await button(claire, ticked).focus()
  await claire.keyboard.press('Enter')
  await claire.getByRole('group', { name: 'Et ensuite\u00a0?' }).waitFor()
  await claire.keyboard.press('Escape')
  await button(claire, ticked).waitFor({ state: 'detached' })

  // The family of his journeys is hers to read, and its page says why.
  await expectHousehold(claire, journey, 'open')
  await claire.getByText('(absence jusqu’au 4 mars, relève\u00a0: Claire Mougel)').waitFor()

  // The day after the last: his again, and hers no more.
  await site.pass(3)
  const [back, claireThen] = await Promise.all([site.signedIn('karim.benali'), site.signedIn('conseil')])
  await button(back, kept).waitFor()
  expect(await button(back, ticked).count()).toBe(0)
  expect(await back.getByText('assure la relève').count()).toBe(0)
  await button(claireThen, /^Fait :/)
    .first()
    .waitFor()
  expect(await claireThen.getByText('pour Karim Benali').count()).toBe(0)
  expect(await button(claireThen, kept).count()).toBe(0)
  await expectHousehold(claireThen, journey, 'closed')
})

test('hand-over sheets: one a journey, each on its own page of A4, without the chrome', async () => {
  const manager = await site.signedIn('responsable')
  await manager.goto('/absences')
  await button(manager, 'Déclarer une absence').click()
  const dialog = manager.getByRole('dialog', { name: 'Déclarer une absence' })
  await dialog.getByRole('combobox', { name: 'Personne absente' }).click()
  await manager.getByRole('option', { name: 'Lucie Barthélemy' }).click()
  await dialog.getByLabel('Au (inclus)').fill('2026-03-13')
  await dialog.getByRole('combobox', { name: 'Relève' }).click()
  await manager.getByRole('option', { name: /^Claire Mougel/ }).click()
  await button(dialog, 'Déclarer').click()
  await manager.getByText(/^Absence déclarée .*Lucie Barthélemy\.$/).waitFor()

  const page = await site.signedIn('conseil')
  await page.goto('/absences')
  await page.getByRole('link', { name: /^Fiches de relève\s: Lucie Barthélemy/ }).click()
  const sheets = page.getByRole('article')
  await sheets.first().waitFor()
  expect(await sheets.first().getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'À faire',
    'Où en sont les volets',
    'Derniers échanges et notes',
    'Foyer',
  ])
  const said = await page.getByText(/\d+ fiches, les plus urgentes d’abord/).textContent()
  const total = Number(/(\d+) fiches/.exec(said ?? '')?.[1])
  await button(page, /^Charger les \d+ suivantes$/).click()
  await expect.poll(() => sheets.count(), patiently).toBeGreaterThanOrEqual(total)
  const count = await sheets.count()

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(count)
  expect(new Set(pdf.match(/\/MediaBox \[[^\]]+\]/g))).toEqual(new Set(['/MediaBox [0 0 594.95996 841.91998]']))
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect(await button(page, 'Imprimer').isVisible()).toBe(false)
})
