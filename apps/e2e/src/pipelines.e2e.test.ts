import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow } from './axe'
import { column, openBoard, readColumns } from './cards'
import { keepPicture } from './pictures'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

const phone = { width: 360, height: 780 }
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function openPipeline(page: Page, key: string, step: string): Promise<void> {
  await page.goto(`/pipelines?pipeline=${key}`)
  await button(page, step).waitFor()
}

async function remove(page: Page, step: string): Promise<void> {
  await button(page, `Actions sur «\u00a0${step}\u00a0»`).click()
  await page.getByRole('menuitem', { name: 'Supprimer…' }).click()
}

const boardSteps = async (page: Page, key: string) => (await readColumns(page, key)).map(({ step: { label } }) => label.fr)

describe('feature 1: pipelines and their steps, edited by a manager', () => {
  test('feature 1: a pipeline of four steps, put in order from the keyboard, renamed: the board shows it at once', async () => {
    const page = await site.signedIn('responsable')
    await page.goto('/pipelines')
    await button(page, 'Nouveau volet').click()
    await page.getByLabel('Nom en français').fill('Mobilité')
    await page.getByLabel('Nom en anglais').fill('Mobility')
    const dialog = page.getByRole('dialog')
    for (const [index, [fr, en]] of [
      ['À étudier', 'To study'],
      ['Devis', 'Quote'],
      ['Accord', 'Agreed'],
      ['Réglé', 'Paid'],
    ].entries()) {
      if (index > 1) await dialog.getByRole('button', { name: 'Ajouter une étape' }).click()
      await page.getByLabel(`Étape ${index + 1}, en français`).fill(fr ?? '')
      await page.getByLabel(`Étape ${index + 1}, en anglais`).fill(en ?? '')
    }
    await button(page, 'Créer le volet').click()
    await page.getByRole('tab', { name: 'Mobilité', selected: true }).waitFor()

    await button(page, 'Monter «\u00a0Devis\u00a0»').focus()
    await page.keyboard.press('Enter')
    await page.getByText('«\u00a0Devis\u00a0» est maintenant l’étape 1 sur 4.').waitFor()
    // At the top, the focus goes on to the only arrow left.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Descendre «\u00a0Devis\u00a0»')
    await button(page, 'Devis').click()
    await page.getByLabel('Nom en français').fill('Devis reçu')
    await page.keyboard.press('Control+Enter')
    await button(page, 'Devis reçu').waitFor()

    await openBoard(page, 'mobilite')
    await column(page, 'Devis reçu').waitFor()
    expect(await boardSteps(page, 'mobilite')).toEqual(['Devis reçu', 'À étudier', 'Accord', 'Réglé'])
  })

  test('feature 1: a step that holds cards asks which one takes them; a milestone stays, and says why', async () => {
    const page = await site.signedIn('responsable')
    const before = await readColumns(page, 'aid')
    const cards = (step: string) => before.find(({ step: { label } }) => label.fr === step)?.count ?? 0
    await openPipeline(page, 'aid', 'À étudier')
    await remove(page, 'Pièces à réunir')
    const dialog = page.getByRole('dialog', { name: 'Supprimer l’étape «\u00a0Pièces à réunir\u00a0»\u00a0?' })
    await dialog.getByText(`${cards('Pièces à réunir')} cartes`).waitFor()
    await dialog.getByRole('button', { name: 'Supprimer l’étape' }).click()
    await dialog.getByText('À renseigner.').waitFor()
    await dialog.getByRole('combobox').click()
    await page.getByRole('option', { name: 'À étudier' }).click()
    await dialog.getByRole('button', { name: 'Supprimer l’étape' }).click()
    await dialog.waitFor({ state: 'detached' })
    const [first] = await readColumns(page, 'aid')
    expect(first?.count).toBe(cards('À étudier') + cards('Pièces à réunir'))

    await button(page, 'Actions sur «\u00a0Votée\u00a0»').click()
    await page.getByText('Elle porte un jalon').waitFor()
    expect(await page.getByRole('menuitem', { name: 'Supprimer…' }).count()).toBe(0)
  })

  test('an order that would carry cards across a milestone is refused in words, and the steps stay', async () => {
    const page = await site.signedIn('responsable')
    await openPipeline(page, 'spouse_job', 'Piste en cours')
    await button(page, 'Descendre «\u00a0Piste en cours\u00a0»').click()
    await page.getByRole('alert').filter({ hasText: 'Ils passeraient un jalon' }).waitFor()
    await expect
      .poll(() => page.locator('[data-step] [aria-haspopup=dialog]').allTextContents())
      .toEqual(['Besoin repéré', 'CV reçu', 'Partenaires sollicités', 'Piste en cours', 'Solution trouvée'])
  })

  test('changed by someone else meanwhile: the choice is made field by field', async () => {
    const page = await site.signedIn('responsable')
    await openPipeline(page, 'housing', 'Visites')
    await button(page, 'Visites').click()
    const steps = await (await page.request.get('/api/steps')).json()
    const { id, version } = steps.find(({ label }: { label: { fr: string } }) => label.fr === 'Visites')
    const other = await site.signedIn('admin')
    await other.request.put(`/api/steps/${id}`, { data: { version, label: { fr: 'Visites sur place', en: 'Viewings' } } })
    await page.getByLabel('Nom en français').fill('Visites faites')
    await button(page, 'Enregistrer').click()
    await page.getByRole('dialog', { name: 'Cette fiche a changé pendant votre saisie' }).waitFor()
    await button(page, 'Enregistrer ce choix').click()
    await button(page, 'Visites faites').waitFor()
  })

  test('what was just said takes the place of what was said before, even pointed at', async () => {
    const page = await site.signedIn('responsable')
    await openPipeline(page, 'childcare', 'Demande déposée')
    const rename = async (step: string, to: string) => {
      await button(page, step).press('Enter')
      await page.getByLabel('Nom en français').fill(to)
      await page.keyboard.press('Control+Enter')
      await page.getByText(`Enregistré\u00a0: ${to}.`).waitFor()
    }
    await rename('Demande déposée', 'Demande envoyée')
    await page.getByText('Enregistré\u00a0: Demande envoyée.').hover()
    await rename('Demande envoyée', 'Demande reçue')
    expect(await page.getByText('Enregistré\u00a0: Demande envoyée.').count()).toBe(0)
  })

  test('nothing in the way of anyone, at a desk or on a phone', async () => {
    const page = await site.signedIn('responsable')
    await openPipeline(page, 'installation', 'Montage')
    await expectAccessible(page, 'the steps')
    await keepPicture(page, 'pipelines')
    await page.setViewportSize(phone)
    await expectAccessible(page, 'the steps on a phone')
    await expectNoOverflow(page, 'the steps on a phone')
    await button(page, 'Montage').click()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page, 'a step on a phone')
    await expectNoOverflow(page, 'a step on a phone')
  })
})
