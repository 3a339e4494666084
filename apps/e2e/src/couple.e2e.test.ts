import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choose, openFor } from './new-journey'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

/** Notes a call that was answered, from the composer. */
async function noteCall(page: Page, summary: string): Promise<void> {
  const composer = page.getByRole('region', { name: /échange/i }).first()
  await choose(page, composer.getByRole('combobox', { name: 'Résultat' }), 'Joint')
  await composer.getByRole('textbox').last().fill(summary)
  await composer.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText(summary).first().waitFor()
}

/** Passes a track to a step from its row; what the step asks is filled by the caller. */
async function passTo(page: Page, track: string, step: string, fill?: (form: Locator) => Promise<void>): Promise<void> {
  const row = page.getByRole('button', { name: new RegExp(`^${track}`) }).first()
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click()
  await page.getByRole('button', { name: step, exact: true }).click()
  if (fill) {
    const form = page.getByRole('form', { name: `Passer à « ${step} »` })
    await fill(form)
    await form.getByRole('button', { name: 'Enregistrer et passer' }).click()
  }
  await page
    .getByRole('status')
    .filter({ hasText: `Volet passé à « ${step} »` })
    .waitFor()
  await row.click()
}

async function addMember(page: Page, firstName: string, birthYear: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un proche' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter un proche' })
  await dialog.getByRole('textbox', { name: 'Prénom' }).fill(firstName)
  await dialog.getByRole('spinbutton', { name: 'Année de naissance' }).fill(birthYear)
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('button', { name: new RegExp(firstName) }).waitFor()
}

async function addNeed(page: Page, kind: string, member?: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un besoin' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter un besoin' })
  await choose(page, dialog.getByRole('combobox', { name: 'Besoin' }), kind)
  if (member) await choose(page, dialog.getByRole('combobox', { name: 'Pour' }), new RegExp(member))
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'detached' })
}

const install = async (form: Locator) => {
  await form.getByLabel('Date d’installation').fill('2026-03-02')
  await form.getByRole('combobox', { name: /Commune d’installation/ }).fill('Gérardmer')
  await form
    .page()
    .getByRole('option', { name: /^Gérardmer/ })
    .click()
  await choose(form.page(), form.getByRole('combobox', { name: /Mode d’exercice/ }), 'Libéral')
}

test('a couple with two children, from the first call to the installation of both', async () => {
  const page = await site.signedIn('conseil')
  const lea = await openFor(page, 'Léa', 'Aubertin', '06 39 98 70 01')
  await noteCall(page, 'Cherche à quitter Nancy avec son mari, médecin aussi.')
  await page.getByText('Premier échange').first().waitFor()
  const marc = await openFor(page, 'Marc', 'Aubertin', '06 39 98 70 02')
  await noteCall(page, 'Suivra Léa si une crèche est possible.')

  await page.goto(lea)
  await page.getByRole('button', { name: 'Réunir un couple' }).click()
  const sheet = page.getByRole('dialog', { name: 'Réunir un couple' })
  await sheet.getByRole('combobox', { name: 'Conjoint' }).fill('marc aubertin')
  await page.getByRole('option', { name: /Marc Aubertin/ }).click()
  await sheet.getByRole('button', { name: 'Réunir', exact: true }).click()
  await page.getByText('Couple : Dr Marc Aubertin').waitFor()
  await page.getByText('Parcours lié : Dr Marc Aubertin').first().waitFor()
  await addMember(page, 'Jules', '2025')
  await addMember(page, 'Anna', '2020')
  await addNeed(page, 'Logement')
  await addNeed(page, 'Garde d’enfant', 'Jules')
  await addNeed(page, 'École', 'Anna')

  for (const journey of [lea, marc]) {
    await page.goto(journey)
    await passTo(page, 'Contact', 'Entretien projet')
    await passTo(page, 'Contact', 'Accompagnement engagé')
    await passTo(page, 'Installation', 'Lieu retenu')
  }
  // What the family needs is theirs together: solved on one page, solved on the other.
  await passTo(page, 'Logement', 'Logement trouvé', (form) => choose(page, form.getByRole('combobox', { name: 'Solution' }), 'Définitif'))
  await passTo(page, 'Garde et école', 'Place obtenue', (form) => form.getByRole('checkbox', { name: /Marquer comme résolu/ }).check())
  await page.goto(lea)
  await page.getByText('Plus rien ne bloque').or(page.getByText('4 sur 4')).first().waitFor()

  for (const journey of [lea, marc]) {
    await page.goto(journey)
    await passTo(page, 'Installation', 'Installation effective', install)
    const phase = page.getByRole('list', { name: 'Phases du parcours' }).getByText('Installation effective')
    await phase.waitFor()
    expect(await phase.locator('xpath=ancestor-or-self::li').getAttribute('aria-current')).toBe('step')
  }
  const registry = await (await page.request.get('/api/installations?filter={"effectiveOn":"2026-03-02","communeCode":"88196"}')).json()
  const theirs = new Set([lea, marc].map((address) => address.split('/').at(-1)))
  const written = registry.filter((row: { journeyId: string }) => theirs.has(row.journeyId))
  expect(written.map((row: { attribution: string }) => row.attribution)).toEqual(['accompanied', 'accompanied'])
})
