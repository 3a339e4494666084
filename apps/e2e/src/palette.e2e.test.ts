import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

/** Opens the palette by its key and types in it. */
async function say(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Un nom, un numéro, un écran, une tâche' }).fill(words)
}

describe('the palette', () => {
  test('feature 15 (part): finds whatever the accents, and what is typed never shows in the address', async () => {
    const page = await site.signedIn('conseil')
    await page.getByRole('button', { name: 'Rechercher' }).click()
    await page.getByRole('combobox', { name: 'Un nom, un numéro, un écran, une tâche' }).fill('stanescu')
    await page.getByRole('option', { name: /Stănescu/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Stănescu/ }).waitFor()
    expect(page.url()).not.toContain('stanescu')

    await say(page, 'stanescu')
    await page.getByRole('option', { name: /dans tout l’annuaire/ }).click()
    const row = page.getByRole('link', { name: /Stănescu/ }).first()
    await row.waitFor()
    await page.reload()
    await row.click()
    await page.getByRole('heading', { level: 1, name: /Stănescu/ }).waitFor()
    await page.goBack()
    await row.waitFor()
    expect(page.url()).not.toContain('stanescu')
  })

  test('feature 15 (part): a number is found however it is written', async () => {
    const page = await site.signedIn('conseil')
    const [person] = await (await page.request.get('/api/people?filter={"q":"stanescu"}')).json()
    const national = person.phone.replace('+33', '0')
    await say(page, national.replace(/(\d\d)(?=\d)/g, '$1.'))
    await page.getByRole('option', { name: /Stănescu/ }).waitFor()
    expect(page.url()).not.toContain(national.slice(0, 2))
  })

  test('a task said in one line is read back, then planned with the person it names', async () => {
    const page = await site.signedIn('conseil')
    await say(page, 'demain 14h rappeler kerbrat pour le bail')
    await page.getByRole('option', { name: /Rappeler kerbrat pour le bail demain, mardi 3 mars à 14 h/ }).waitFor()
    await page.keyboard.press('Enter')
    const readBack = page.getByRole('dialog', { name: 'Rechercher ou agir' })
    await readBack.getByText(/^Appel · demain, mardi 3 mars à 14\sh$/).waitFor()
    await readBack.getByRole('radio', { name: /Hugo Kerbrat/ }).check()
    await readBack.getByRole('button', { name: 'Planifier' }).click()
    await page.getByText(/^Tâche prévue/).waitFor()
    const [task] = await (await page.request.get('/api/tasks?filter={"q":"kerbrat pour le bail"}')).json()
    const person = await (await page.request.get(`/api/people/${task.personId}`)).json()
    expect([task.dueOn, task.dueTime, task.kind, person.firstName]).toEqual(['2026-03-03', '14:00', 'call', 'Hugo'])
    expect(task.journeyId).not.toBeNull()
  })

  test('keys alone: ? tells them, G then a letter goes, single ones can be switched off, Ctrl K stays', async () => {
    const page = await site.signedIn('conseil')
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await page.getByRole('heading', { level: 1, name: 'Parcours' }).waitFor()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Raccourcis clavier' })
    await sheet.getByRole('switch', { name: 'Raccourcis à une seule touche' }).uncheck()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    await page.keyboard.press('g')
    await page.keyboard.press('j')
    await say(page, 'ma jour')
    await page.getByRole('option', { name: /Ma journée/ }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Lundi 2 mars' }).waitFor()
  })
})
