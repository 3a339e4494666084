import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { column, moveByMenu, readColumns } from './cards'
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

/** A screen gone to by the navigation, as one does: what was already read of it is what shows first. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function openBoardOf(page: Page, pipeline: string): Promise<void> {
  await goTo(page, 'Parcours')
  await page.getByRole('tab', { name: new RegExp(`^${pipeline}`) }).click()
  await page.getByRole('region', { name: /^Tableau du volet/ }).waitFor()
}

const openList = (page: Page) => page.getByRole('radio', { name: 'Liste' }).or(button(page, 'Liste')).click()

/** The steps that the filter of the list offers for a pipeline, in order. */
async function stepsOffered(page: Page, pipeline: string): Promise<string[]> {
  await button(page, 'Filtre').click()
  await page.getByRole('dialog', { name: 'Filtrer les parcours' }).getByRole('combobox', { name: 'Étape' }).click()
  const offered = await page.getByRole('option', { name: new RegExp(`^${pipeline} · `) }).allTextContents()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return offered.map((name) => name.replace(`${pipeline} · `, ''))
}

test('a manager renames a step and adds one: board and filter follow at once; removed, its card goes to the heir', async () => {
  const page = await site.signedIn('responsable')
  const [visited, chosen] = ['Visite du territoire', 'Lieu retenu']
  await openBoardOf(page, 'Installation')
  await column(page, 'Découverte du territoire').waitFor()
  await goTo(page, 'Administration')
  await page.getByRole('link', { name: /^Volets et étapes/ }).click()
  await page.getByRole('tab', { name: 'Installation' }).click()
  await button(page, 'Découverte du territoire').click()
  await page.getByLabel('Nom en français').fill(visited)
  await button(page, 'Enregistrer').click()
  await button(page, `Actions sur «\u00a0${visited}\u00a0»`).click()
  await page.getByRole('menuitem', { name: 'Ajouter une étape après' }).click()
  await page.getByLabel('Nom en français').fill('Second séjour')
  await page.getByLabel('Nom en anglais').fill('Second stay')
  await button(page, 'Ajouter l’étape').click()
  await button(page, 'Second séjour').waitFor()

  await openBoardOf(page, 'Installation')
  await column(page, 'Second séjour').waitFor()
  const columns = await readColumns(page, 'installation')
  const names = columns.map(({ step: { label } }) => label.fr)
  expect(names.slice(1, 4)).toEqual([visited, 'Second séjour', chosen])
  expect(await column(page, 'Découverte du territoire').count()).toBe(0)
  const card = columns.find(({ step: { label } }) => label.fr === visited)?.cards[0]
  if (!card) throw new Error('nobody visits')
  await moveByMenu(page, card, 'Second séjour')
  await column(page, 'Second séjour').getByRole('article').waitFor()
  await openList(page)
  await expect.poll(() => stepsOffered(page, 'Installation'), patiently).toEqual(names)

  await goTo(page, 'Administration')
  await page.getByRole('link', { name: /^Volets et étapes/ }).click()
  await page.getByRole('tab', { name: 'Installation' }).click()
  await button(page, 'Actions sur «\u00a0Second séjour\u00a0»').click()
  await page.getByRole('menuitem', { name: 'Supprimer…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Supprimer l’étape «\u00a0Second séjour\u00a0»\u00a0?' })
  await dialog.getByText('Y sont\u00a0: 1 carte.').waitFor()
  await dialog.getByRole('combobox', { name: 'Étape qui reprend les cartes' }).click()
  await page.getByRole('option', { name: visited, exact: true }).click()
  await button(dialog, 'Supprimer l’étape').click()
  await page.getByText('Étape supprimée\u00a0: Second séjour. 1 volet déplacé.').waitFor()

  await openBoardOf(page, 'Installation')
  await column(page, visited).locator(`[data-card="${card.trackId}"]`).waitFor()
  expect(await column(page, 'Second séjour').count()).toBe(0)
  await openList(page)
  await expect.poll(() => stepsOffered(page, 'Installation'), patiently).toEqual(names.filter((name) => name !== 'Second séjour'))
})

/** How many journeys the API counts for the filter in the address. */
async function counted(page: Page): Promise<number> {
  const filter = new URL(page.url()).searchParams.get('filter') ?? '{}'
  const reply = await page.request.get(`/api/journeys?filter=${encodeURIComponent(filter)}&range=[0,0]`)
  return Number(reply.headers()['content-range']?.split('/').at(-1))
}

/** Gives to someone all that the list holds, on all its pages. */
async function giveAllTo(page: Page, name: string, count: number): Promise<void> {
  await page.getByRole('checkbox', { name: 'Sélectionner la page' }).check()
  await button(page, `Sélectionner les ${count} résultats`).click()
  await page
    .getByRole('status')
    .filter({ hasText: `Les ${count} résultats sont sélectionnés.` })
    .waitFor()
  await button(page, 'Réaffecter…').click()
  const dialog = page.getByRole('dialog', { name: `Réaffecter ${count} parcours` })
  expect(await dialog.getByRole('checkbox', { name: 'Avec les tâches ouvertes de la personne qui les suivait' }).isChecked()).toBe(true)
  await dialog.getByRole('combobox', { name: 'À qui' }).click()
  await page.getByRole('option', { name }).click()
  await button(dialog, `Réaffecter ${count} parcours`).click()
  await page.getByText('Aucun parcours ne répond à ces filtres').waitFor()
}

/** How many tasks of the week whoever is signed in keeps once their journeys are given: questions about installations. */
async function askedOfRegistry(page: Page): Promise<number> {
  const { id } = await (await page.request.get('/api/auth/me')).json()
  const filter = encodeURIComponent(JSON.stringify({ assigneeId: id, status: 'todo', dueOn_lte: '2026-03-08' }))
  const asked: { journeyId: string | null }[] = await (await page.request.get(`/api/tasks?filter=${filter}&range=[0,999]`)).json()
  expect(new Set(asked.map(({ journeyId }) => journeyId))).toEqual(new Set([null]))
  return asked.length
}

/** The day's screen reads again by itself, under a minute. */
const aMinuteLater = (page: Page) => page.clock.fastForward('01:00')

test('a manager gives an absent colleague’s journeys to another with their tasks, takes it back, and does it for good', async () => {
  const [page, karim, claire] = await Promise.all([site.signedIn('responsable'), site.signedIn('responsable'), site.signedIn('conseil')])
  const hers = await dayNumbers(claire)
  await karim.getByRole('link', { name: /^Ma journée/ }).click()
  await karim.getByRole('combobox', { name: 'Journée affichée' }).click()
  await karim.getByRole('option', { name: 'Karim Benali' }).click()
  const first = claire.getByRole('main').locator('a[href$="/show"]').first()
  const name = String(await first.textContent())
  const his = await dayNumbers(karim)

  await goTo(page, 'Parcours')
  await openList(page)
  await button(page, 'Filtre').click()
  await page.getByRole('dialog', { name: 'Filtrer les parcours' }).getByRole('combobox', { name: 'Suivi par' }).click()
  await page.getByRole('option', { name: 'Claire Mougel' }).click()
  await page.keyboard.press('Escape')
  await button(page, 'Retirer le filtre «\u00a0Suivi par\u00a0: Claire Mougel\u00a0»').waitFor()
  const count = await counted(page)
  const range = page.getByText(new RegExp(`^1 à \\d+ sur ${count}$`))
  await range.waitFor()
  await giveAllTo(page, 'Karim Benali', count)
  const said = page.getByRole('status').filter({ hasText: `${count} parcours réaffectés.` })
  // Pointed at, what can be taken back stays.
  await said.hover()
  await Promise.all([aMinuteLater(claire), aMinuteLater(karim)])
  // What a rule asks about an installation is of no journey: it stays with whoever was asked.
  await expect.poll(async () => (await dayNumbers(claire)).slice(0, 2), patiently).toEqual([0, 0])
  const left = await dayNumbers(claire)
  expect(left[2]).toBe(await askedOfRegistry(claire))
  await expect.poll(() => dayNumbers(karim), patiently).toEqual(his.map((number, rank) => number + (hers[rank] ?? 0) - (left[rank] ?? 0)))
  await karim.getByRole('link', { name, exact: true }).first().waitFor()

  await button(said, 'Annuler').click()
  await page.getByText(`${count} parcours rétablis.`).waitFor()
  await range.waitFor()
  await Promise.all([aMinuteLater(claire), aMinuteLater(karim)])
  await expect.poll(() => dayNumbers(claire), patiently).toEqual(hers)
  await expect.poll(() => dayNumbers(karim), patiently).toEqual(his)

  await giveAllTo(page, 'Karim Benali', count)
  await aMinuteLater(karim)
  await karim.getByRole('link', { name, exact: true }).first().click()
  await karim.getByRole('list', { name: 'Phases du parcours' }).waitFor()
  const followed = karim.getByRole('region', { name: 'Parcours', exact: true })
  await followed.getByText('Suivi par Karim Benali').first().waitFor()
  const rows = await followed.locator(':scope > div').allInnerTexts()
  expect(rows.map((row) => row.replace(/\s+/g, ' ')).filter((row) => row.startsWith('Suivi par'))).toEqual([
    'Suivi par Karim Benali depuis le 2 mars',
    'Suivi par Claire Mougel 2 janv. – 2 mars',
  ])
})
