import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

interface Silent {
  journeyId: string
  person: { id: string; firstName: string; lastName: string }
}

/** Claire's active journeys without a next action, the longest silent first. */
async function silentJourneys(page: Page): Promise<Silent[]> {
  return (await (await page.request.get('/api/day')).json()).rail.stalled.items
}

describe('an exchange is noted, and what comes next is planned', () => {
  test('feature 12: on a page, four gestures note a call; the last exchange is today; the next task is offered', async () => {
    const page = await site.signedIn('conseil')
    const [silent] = await silentJourneys(page)
    if (!silent) throw new Error('nobody is silent in the demonstration base')
    await page.goto(`/journeys/${silent.journeyId}`)
    const last = page.getByRole('definition').nth(2)
    await expect.poll(() => last.textContent()).toMatch(/il y a \d+/)
    await page.getByText('Sans prochaine action').first().waitFor()

    await page.keyboard.press('n')
    const sheet = page.getByRole('dialog', { name: 'Noter un échange' })
    const results = sheet.getByRole('group', { name: 'Résultat' })
    await expect
      .poll(() =>
        results
          .getByRole('radio')
          .first()
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true)
    await page.keyboard.press('j')
    await page.keyboard.type('Vient visiter en avril')
    await sheet.getByRole('group', { name: 'Et ensuite' }).getByRole('radio').nth(1).waitFor({ state: 'attached' })
    await page.keyboard.press('Control+Enter')

    await page.getByText('Échange noté.').waitFor()
    await expect.poll(() => last.textContent()).toMatch(/aujourd’hui/)
    await page.getByText('Vient visiter en avril').waitFor()
  })

  test('feature 12: from any page, the header finds the person, and the next task is saved with the exchange', async () => {
    const page = await site.signedIn('conseil')
    const silent = (await silentJourneys(page)).at(-1)
    if (!silent) throw new Error('nobody is silent in the demonstration base')
    await page.goto('/steering')
    await page.getByRole('button', { name: /^Noter un échange/ }).click()
    const sheet = page.getByRole('dialog', { name: 'Noter un échange' })
    const who = sheet.getByRole('combobox', { name: 'Avec' })
    await who.fill(`${silent.person.firstName} ${silent.person.lastName}`)
    await page
      .getByRole('option', { name: new RegExp(silent.person.lastName) })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await sheet.getByRole('radio', { name: /^Message laissé/ }).check()
    await sheet
      .getByRole('group', { name: 'Et ensuite' })
      .getByRole('radio', { name: /^Rappeler/ })
      .check()
    expect(await sheet.getByRole('textbox', { name: 'Tâche', exact: true }).inputValue()).toBe('Rappeler')
    await sheet.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Échange noté.').waitFor()
    await page.getByRole('link', { name: /Voir (le parcours|la fiche)/ }).click()
    await page.getByText('À faire\u00a0: Rappeler').waitFor()
  })

  test('the composer of the page notes, then plans with one press; Ma journée ticks and asks what is next', async () => {
    const page = await site.signedIn('conseil')
    const [silent] = await silentJourneys(page)
    if (!silent) throw new Error('nobody is silent in the demonstration base')
    await page.goto(`/journeys/${silent.journeyId}`)
    const composer = page.getByRole('region', { name: 'Noter un échange' })
    await composer.getByRole('combobox', { name: 'Résultat' }).click()
    await page.getByRole('option', { name: 'Sans réponse' }).click()
    await composer.getByRole('textbox', { name: 'Ce qui s’est dit' }).fill('Sonne dans le vide')
    await composer.getByRole('button', { name: 'Enregistrer' }).click()
    const next = composer.getByRole('group', { name: 'Et ensuite' })
    await next.getByRole('button', { name: /^Réessayer l’appel/ }).click()
    await next.waitFor({ state: 'detached' })
    await page.getByText('À faire\u00a0: Réessayer l’appel').waitFor()

    await page.goto('/')
    const tick = page.getByRole('button', { name: /^Fait : .*Réessayer l’appel/ })
    await tick.click()
    await page.getByRole('group', { name: 'Et ensuite' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('sans prochaine action', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Annuler « fait »/ }).click()
    await tick.waitFor()
  })
})

describe('feature 6 (part): a task given to a colleague', () => {
  test('feature 6 (part): appears in the colleague’s day within a minute, without reload', async () => {
    const claire = await site.signedIn('conseil')
    await claire.getByRole('heading', { level: 1, name: 'Lundi 2 mars' }).waitFor()

    const paul = await site.signedIn('responsable')
    await paul.getByRole('button', { name: 'Créer' }).click()
    await paul.getByRole('menuitem', { name: 'Nouvelle tâche' }).click()
    const sheet = paul.getByRole('dialog', { name: 'Nouvelle tâche' })
    await sheet.getByRole('textbox', { name: 'Tâche', exact: true }).fill('Préparer la venue du sous-préfet')
    await sheet.getByRole('combobox', { name: 'Confiée à' }).click()
    await paul.getByRole('option', { name: 'Claire Mougel' }).click()
    await sheet.getByRole('button', { name: 'Enregistrer' }).click()
    await paul.getByText(/^Tâche prévue/).waitFor()

    expect(await claire.getByText('Préparer la venue du sous-préfet').count()).toBe(0)
    await claire.clock.fastForward('01:00')
    await claire.getByText('Préparer la venue du sous-préfet').waitFor()
  })
})
