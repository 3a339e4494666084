import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepPicture } from './pictures'
import { openSite, type Site } from './site'

const workbook = fileURLToPath(new URL('../../api/src/imports/samples/suivi_contacts_cp1252.csv', import.meta.url))

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

/** The counts of the outcomes that a preview or a report shows, by their words. */
async function outcomes(tabs: Locator): Promise<Record<string, number>> {
  const said = await tabs.allInnerTexts()
  return Object.fromEntries(
    said.map((tab) => {
      const [, words = '', count = ''] = /^(\D+?)\s*([\d\s]+)$/.exec(tab) ?? []
      return [words, Number(count.replace(/\s/g, ''))]
    }),
  )
}

async function upload(page: Page): Promise<void> {
  await page.goto('/imports')
  await page.getByLabel('Choisir un fichier').setInputFiles(workbook)
  await page.getByRole('heading', { level: 1, name: 'suivi_contacts_cp1252.csv' }).waitFor()
}

async function previewed(page: Page): Promise<Record<string, number>> {
  await page.getByRole('button', { name: 'Continuer vers les valeurs' }).click()
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click()
  const tabs = page.getByRole('tablist', { name: 'Ce que deviennent les lignes' }).getByRole('tab')
  await expect.poll(async () => Object.keys(await outcomes(tabs)), { timeout: 30_000 }).toContain('Fiches créées')
  return outcomes(tabs)
}

test('the workbook of the mission is read, mapped, previewed, imported; its rejects come back; a second time creates nobody', async () => {
  const page = await site.signedIn('conseil')
  await page.getByRole('link', { name: 'Importer' }).click()
  await page.getByRole('heading', { level: 1, name: 'Importer' }).waitFor()
  const counts = async (resource: string) =>
    Number((await page.request.get(`/api/${resource}?range=[0,0]`)).headers()['content-range']?.split('/')[1])
  const people = await counts('people')
  await upload(page)

  // The file is in Windows-1252, its header three lines down under a title.
  expect(await page.getByRole('spinbutton', { name: 'L’en-tête est à la ligne' }).inputValue()).toBe('4')
  const target = (name: string) => page.getByRole('combobox', { name: `${name}\u00a0: ce sera` })
  expect(await target('Commentaires').textContent()).toBe('Commentaires')
  await page
    .getByText(/intéressé par une MSP/)
    .first()
    .waitFor()

  await page.getByRole('button', { name: 'Continuer vers les valeurs' }).click()
  const meaning = page.getByRole('combobox', { name: '«\u00a0Sophie D\u00a0» veut dire' })
  await meaning.click()
  await page.getByRole('option', { name: 'Lucie Barthélemy' }).click()
  await page.getByRole('status').filter({ hasText: 'Vos choix sont enregistrés' }).waitFor()
  await page.getByRole('button', { name: 'Revenir' }).click()

  const before = await previewed(page)
  await keepPicture(page, 'import')
  expect(before['Fiches créées']).toBeGreaterThan(400)
  expect(before.Rejetées).toBeGreaterThan(0)
  expect(await counts('people'), 'nothing is written before').toBe(people)

  await page.getByRole('button', { name: /^Importer [\d\s]+ lignes$/ }).click()
  await page.getByText('Import terminé').waitFor({ timeout: 60_000 })
  const after = await outcomes(page.getByRole('tablist', { name: 'Ce que deviennent les lignes' }).getByRole('tab'))
  expect(after).toEqual(before)
  expect(await counts('people')).toBe(people + (before['Fiches créées'] ?? 0))

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger les rejets' }).click()
  const rejects = readFileSync(await (await downloading).path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(rejects.length).toBeGreaterThan(before.Rejetées ?? 0)

  await page.getByRole('link', { name: 'Voir les nouveaux contacts' }).click()
  await page.getByRole('tab', { name: /^Nouveaux contacts/, selected: true }).waitFor()

  await upload(page)
  expect((await previewed(page))['Fiches créées']).toBe(0)
})
