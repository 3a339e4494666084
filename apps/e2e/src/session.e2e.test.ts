import { readFileSync } from 'node:fs'
import { readSheets, readSlides } from '@ancrage/api/testing/read-office'
import { readPdf } from '@ancrage/api/testing/read-pdf'
import { indicators } from '@ancrage/domain/indicators/definitions'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choose } from './new-journey'
import { keepPages } from './pack-pages'
import { keepPicture } from './pictures'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name, exact: true })
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name, exact: true })

/** A figure as the report keeps it: its number, which opens what was counted. */
const kept = (page: Page, code: keyof typeof indicators) =>
  page.getByRole('button', { name: new RegExp(`^[\\d\\s]+, ${indicators[code].name.fr}$`) })
const lineOf = (page: Page, code: keyof typeof indicators) => page.getByRole('row').filter({ has: kept(page, code) })
const numberOf = async (figure: Locator) => Number(((await figure.textContent()) ?? '').replace(/\D/g, ''))

/** What a press saves. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return readFileSync(await file.path())
}

/** Goes to what is stopped last, by the menu. */
async function openLastReport(page: Page): Promise<void> {
  await menu(page, 'Chiffres arrêtés').click()
  await page.getByRole('rowheader').getByRole('link').first().click()
  await kept(page, 'K1').waitFor()
}

test('feature 66: the week before the comité, what is missing is put right, the figures are stopped, said and taken away', async () => {
  const page = await site.signedIn('responsable')
  await page.getByRole('heading', { level: 1, name: 'Pilotage' }).waitFor()
  await menu(page, 'Chiffres arrêtés').click()
  await page.getByRole('link', { name: 'Contrôler et arrêter' }).click()

  // One installation without attribution is put right where it is read.
  const check = page.getByRole('button', { name: /Installations sans attribution/ })
  await check.click()
  const before = Number.parseInt((await check.textContent()) ?? '', 10)
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('combobox', { name: 'Accompagnée' }) })
    .first()
  await row.waitFor()
  await choose(page, row.getByRole('combobox', { name: 'Accompagnée' }), 'Sans la mission')
  await row.getByRole('textbox', { name: 'Motif de l’attribution' }).fill('Installée avant le premier échange')
  await button(row, 'Enregistrer').click()
  await expect.poll(async () => Number.parseInt((await check.textContent()) ?? '', 10)).toBe(before - 1)

  // For the comité to come, with the keyboard alone.
  const shown = await numberOf(page.getByRole('link', { name: new RegExp(`^[\\d\\s]+, ${indicators.K1.name.fr}$`) }))
  await page.getByRole('combobox', { name: 'Séance' }).press('Enter')
  await page.getByRole('option', { name: 'Comité stratégique, 11 mars 2026' }).press('Enter')
  await page.getByRole('combobox', { name: 'Séance' }).filter({ hasText: 'Comité stratégique, 11 mars 2026' }).waitFor()
  await button(page, 'Arrêter les chiffres au 2 mars 2026').press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Chiffres arrêtés au 2 mars 2026' }).waitFor()
  await page.getByText('Comité stratégique, 11 mars 2026', { exact: false }).first().waitFor()
  expect(await numberOf(kept(page, 'K1'))).toBe(shown)

  await page.getByRole('tab', { name: 'Dossier de séance' }).click()
  const slide = page.getByRole('listitem').filter({ hasText: 'Diapositive 4 sur 10' })
  await slide.getByRole('textbox').fill('Le forum de mars a compté pour moitié.')
  await page.keyboard.press('Tab')
  await slide.getByText(/^Gardé à \d/).waitFor()
  await page.reload()
  await expect.poll(() => slide.getByRole('textbox').inputValue()).toBe('Le forum de mars a compté pour moitié.')

  const pptx = readSlides(await saved(page, 'Télécharger le dossier en PPTX'))
  const pdf = await saved(page, 'Télécharger le dossier en PDF')
  const sheets = await readSheets(await saved(page, 'Télécharger le dossier en XLSX'))
  const csv = (await saved(page, 'Télécharger le dossier en CSV')).toString('utf8')
  const spaced = new RegExp(`\\b${String(shown).replace(/\B(?=(\d{3})+$)/g, '\\s')}\\b`)
  expect(pptx).toHaveLength(10)
  expect(pptx[1]).toMatch(spaced)
  expect((await readPdf(pdf)).text).toMatch(spaced)
  expect(sheets.get('Synthèse')?.find((row) => row[0] === 'K1')?.[2]).toBe(shown)
  expect(sheets.get('Liste des contacts')).toHaveLength(shown + 1)
  expect(csv.startsWith('\uFEFFSynthèse\r\n')).toBe(true)
  expect(csv).toContain(`K1;${indicators.K1.name.fr};${shown};`)
  await keepPages(page, pdf, 'pack')
})

test('feature 60: what changes since is told file by file, and what was stopped stays', async () => {
  const advisor = await site.signedIn('conseil')
  const [silent] = (await (await advisor.request.get('/api/day')).json()).rail.stalled.items
  await advisor.goto(`/journeys/${silent.journeyId}`)
  await advisor.getByText('Sans prochaine action').first().waitFor()

  const page = await site.signedIn('responsable')
  await openLastReport(page)
  const said = await numberOf(kept(page, 'K17b'))
  await page.getByRole('status').filter({ hasText: 'Aucun chiffre n’a changé.' }).waitFor()

  const composer = advisor.getByRole('region', { name: 'Noter un échange' })
  await choose(advisor, composer.getByRole('combobox', { name: 'Résultat' }), 'Sans réponse')
  await composer.getByRole('textbox', { name: 'Ce qui s’est dit' }).fill('Sonne dans le vide')
  await button(composer, 'Enregistrer').click()
  await composer
    .getByRole('group', { name: 'Et ensuite' })
    .getByRole('button', { name: /^Réessayer l’appel/ })
    .click()
  await advisor.getByText('À faire\u00a0: Réessayer l’appel').waitFor()

  await page.reload()
  await button(lineOf(page, 'K17b'), '−1').click()
  await page.getByText('1 fiche sortie').waitFor()
  await page
    .getByRole('tabpanel')
    .getByRole('link', { name: new RegExp(`${silent.person.lastName}$`) })
    .waitFor()
  expect(await numberOf(kept(page, 'K17b'))).toBe(said)
  await keepPicture(page, 'report')
})

test('feature 48 ★: decided in the comité, a task on someone’s day at once; not done, it opens the next agenda', async () => {
  await site.pass(9)
  const page = await site.signedIn('responsable')
  await menu(page, 'Comités').click()
  await page.getByRole('link', { name: 'Comité stratégique du 11 mars 2026' }).click()
  await page
    .getByRole('region', { name: /^Suites données/ })
    .getByRole('listitem')
    .first()
    .waitFor()

  // A point, then two decisions on it, typed without the mouse.
  await page.getByRole('textbox', { name: 'Nouveau point à l’ordre du jour' }).fill('Forum de Nancy')
  await page.keyboard.press('Enter')
  const point = page.getByRole('region', { name: 'Forum de Nancy' })
  await button(point, 'Prendre une décision').press('Enter')
  await page.keyboard.type('Réserver le stand du forum')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Claire')
  await page.keyboard.press('Enter')
  await point.getByLabel('Échéance').fill('2026-03-11')
  await point.getByLabel('Échéance').press('Enter')
  await point.getByRole('listitem').filter({ hasText: 'Réserver le stand du forum' }).waitFor()
  await page.keyboard.type('Écrire aux internes de Nancy')
  await page.keyboard.press('Enter')
  await point.getByRole('listitem').nth(1).waitFor()
  await button(point, 'Terminer').click()
  await page.evaluate(() => scrollTo(0, 0))
  await keepPicture(page, 'meeting')

  const claire = await site.signedIn('conseil')
  const tick = claire.getByRole('button', { name: /^Fait\s: .*Réserver le stand du forum/ })
  await tick.click()
  await claire.getByRole('button', { name: /^Annuler «\sfait\s»/ }).waitFor()
  await claire.getByText('Écrire aux internes de Nancy').first().waitFor()

  // The next comité opens on what is not done, and says what is.
  await menu(page, 'Comités').click()
  await button(page, 'Prévoir une séance').click()
  const dialog = page.getByRole('dialog', { name: 'Prévoir une séance' })
  await choose(page, dialog.getByRole('combobox', { name: 'Instance' }), 'Comité stratégique')
  await dialog.getByLabel('Date').fill('2026-06-10')
  await button(dialog, 'Enregistrer').click()
  await page.getByRole('heading', { level: 1, name: 'Comité stratégique du 10 juin 2026' }).waitFor()
  const followed = page.getByRole('region', { name: /^Suites données/ })
  await expect
    .poll(async () => (await followed.getByRole('listitem').allInnerTexts()).map((row) => row.split('\n').slice(0, 2)))
    .toEqual(
      expect.arrayContaining([
        ['Faite', 'Réserver le stand du forum'],
        ['À faire', 'Écrire aux internes de Nancy'],
      ]),
    )
})
