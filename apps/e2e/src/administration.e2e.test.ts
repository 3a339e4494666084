import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow } from './axe'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

const sections = ['/admin', '/users', '/sectors', '/settings', '/jobs']

test.each([
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
])('every section of the administration is accessible and fits, at $width', async (size) => {
  const page = await site.signedIn('admin', size)
  for (const path of sections) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByRole('main')
      .getByRole(path === '/admin' ? 'link' : 'button')
      .first()
      .waitFor()
    await expectAccessible(page, path)
    await expectNoOverflow(page, path)
  }
  expect(new URL(page.url()).pathname).toBe(sections.at(-1))
})

test('a setting is changed with the keyboard alone, and what it feeds follows', async () => {
  const page = await site.signedIn('admin')
  await page.getByRole('link', { name: /^Réglages/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Modifier' }).nth(2).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Fin de la journée de travail').fill('18:30')
  await page.keyboard.press('Enter')
  await page.getByText('18 h 30', { exact: true }).waitFor()

  const claire = await site.signedIn('conseil')
  const since = claire.getByRole('heading', { name: /Depuis vendredi 18 h 30/ })
  await since.waitFor()
  expect(await since.count()).toBe(1)
})

test('a job is run at once, and says what it came to and who asked', async () => {
  const page = await site.signedIn('admin')
  await page.goto('/jobs')
  const job = page.getByRole('region', { name: 'Traces techniques' })
  await job.getByText('Jamais lancée jusqu’ici.').waitFor()
  await job.getByRole('button', { name: 'Lancer maintenant' }).click()
  await job.getByText(/à la demande de/).waitFor()
  expect(await job.getByText(/rien à faire|effacée/).count()).toBe(1)
})

test('a manager gives a whole EPCI to another sector; a commune held elsewhere cannot be taken', async () => {
  const page = await site.signedIn('responsable')
  await page.goto('/sectors')
  await page.getByRole('button', { name: 'Vosges est' }).click()
  const sheet = page.getByRole('dialog', { name: 'Modifier le secteur' })
  await sheet.getByRole('button', { name: 'Retirer CC des Hautes Vosges' }).click()
  await sheet.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Secteur enregistré').waitFor()
  const free = page.getByRole('region', { name: /Communes sans secteur/ })
  await free.getByText('CC des Hautes Vosges').waitFor()

  await page.getByRole('button', { name: 'Vosges ouest' }).click()
  await sheet.getByRole('combobox', { name: /Ajouter une commune/ }).fill('hautes vosges')
  await page.getByRole('option', { name: /Toute la CC des Hautes Vosges/ }).click()
  await sheet.getByRole('combobox', { name: /Ajouter une commune/ }).fill('saint-die-des')
  expect(await page.getByRole('option', { name: /^Saint-Dié-des-Vosges/ }).getAttribute('aria-disabled')).toBe('true')
  await page.keyboard.press('Escape')
  await sheet.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Toutes les communes du département sont dans un secteur.').waitFor()
})

test('one ends a session left open elsewhere', async () => {
  const elsewhere = await site.signedIn('secretariat')
  const page = await site.signedIn('secretariat')
  await page.getByRole('button', { name: /^Compte de/ }).click()
  await page.getByRole('menuitem', { name: 'Mes connexions' }).click()
  const sheet = page.getByRole('dialog', { name: 'Mes connexions' })
  await sheet.getByRole('button', { name: /^Fermer la connexion/ }).click()
  await sheet.getByRole('button', { name: /^Fermer la connexion/ }).waitFor({ state: 'detached' })
  expect([(await elsewhere.request.get('/api/auth/me')).status(), (await page.request.get('/api/auth/me')).status()]).toEqual([401, 200])
})
