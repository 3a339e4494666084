import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { expectNoOverflow } from './axe'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

interface Row {
  id: string
  advisorId: string
  householdId: string
}

/** The journey of Dr Élise Kerbrat, of a couple of doctors. */
async function couple(page: Page): Promise<Row> {
  const filter = encodeURIComponent(JSON.stringify({ q: 'Élise Kerbrat', status: 'active' }))
  const [row] = await (await page.request.get(`/api/journeys?filter=${filter}`)).json()
  return row
}

const timelineOf = (page: Page) => page.getByRole('region', { name: 'Historique' })

describe('the page of a journey', () => {
  test('feature 5: the drawer of a track shows its days in each step, and their sum is its age', async () => {
    const page = await site.signedIn('conseil')
    await page.goto(`/journeys/${(await couple(page)).id}`)
    await page.getByRole('button', { name: /^Installation/ }).focus()
    await page.keyboard.press('Enter')
    const table = page.getByRole('table', { name: 'Jours passés à chaque étape' })
    await table.waitFor()
    const days = (await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.children[1]?.textContent ?? ''))).map(Number)
    expect(days.length).toBeGreaterThan(2)
    expect(days.reduce((sum, count) => sum + count, 0)).toBe(Number(await table.locator('tfoot td').first().textContent()))
    await page.keyboard.press('Escape')
    await expect.poll(() => table.count()).toBe(0)
  })

  test('a couple: each page leads to the other, and shows the tracks they share', async () => {
    const page = await site.signedIn('conseil')
    await page.goto(`/journeys/${(await couple(page)).id}`)
    await page.getByRole('button', { name: 'Logement partagé avec Dr Hugo Kerbrat' }).waitFor()
    await page.getByRole('link', { name: 'Couple : Dr Hugo Kerbrat' }).click()
    await page.getByRole('heading', { name: 'Dr Hugo Kerbrat' }).waitFor()
    await page.getByRole('button', { name: 'Logement partagé avec Dr Élise Kerbrat' }).waitFor()
    await page.getByRole('link', { name: 'Parcours lié : Dr Élise Kerbrat' }).click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Élise Kerbrat')
  })

  test('once a track is solved, the page says what blocks the arrival now', async () => {
    const page = await site.signedIn('conseil')
    await page.goto(`/journeys/${(await couple(page)).id}`)
    await page
      .getByRole('button', { name: /^Logement/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Logement trouvé' }).click()
    const form = page.getByRole('form').or(page.locator('form').filter({ hasText: 'Enregistrer et passer' }))
    await form.getByRole('combobox').click()
    await page.getByRole('option', { name: 'Définitif' }).click()
    await page.getByRole('button', { name: 'Enregistrer et passer' }).click()
    const arrival = page.getByRole('region', { name: 'Prêt pour l’arrivée' })
    await expect
      .poll(() => arrival.getByRole('status').textContent())
      .toMatch(/^Logement\s: c’est réglé\. Reste à régler pour l’arrivée\s: garde et école\.$/)
    await arrival.getByText('3 sur 4').waitFor()
  })

  test('feature 13: a note is written, corrected, binned and taken back; words and kinds narrow the history', async () => {
    const page = await site.signedIn('conseil')
    await page.goto(`/journeys/${(await couple(page)).id}`)
    const timeline = timelineOf(page)
    await timeline.getByRole('button', { name: 'Note', exact: true }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Note' }).fill('Préfère le secteur du lac')
    await page.getByRole('checkbox', { name: 'Visible de moi seul' }).check()
    await page.getByRole('button', { name: 'Enregistrer' }).last().click()
    await timeline.getByText('Préfère le secteur du lac').waitFor()
    await timeline.getByText('visible de vous seul').first().waitFor()

    await timeline.getByRole('button', { name: 'Modifier ou mettre à la corbeille' }).first().click()
    await page.getByRole('menuitem', { name: 'Modifier' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Note' }).fill('Préfère le centre')
    await page.getByRole('button', { name: 'Enregistrer' }).last().click()
    await timeline.getByText('modifié par Claire Mougel').waitFor()

    await timeline.getByRole('button', { name: 'Chercher dans l’historique' }).click()
    await timeline.getByRole('searchbox').fill('prefere centre')
    await expect.poll(() => timeline.locator('ol > li').count()).toBe(1)
    expect(page.url()).not.toContain('centre')
    await timeline.getByRole('searchbox').fill('')
    await timeline.getByRole('radio', { name: 'Étapes' }).click()
    await expect.poll(() => timeline.getByText('Préfère le centre').count()).toBe(0)
    await expect.poll(() => decodeURIComponent(page.url())).toContain('"kind":"step"')
    await timeline.getByRole('radio', { name: 'Tout' }).click()

    await timeline.getByRole('button', { name: 'Modifier ou mettre à la corbeille' }).first().click()
    await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    await timeline.getByText('Mis à la corbeille par Claire Mougel').waitFor()
    await timeline.getByRole('button', { name: 'Restaurer' }).click()
    await timeline.getByText('Préfère le centre').waitFor()
  })

  test('a household outside one’s team opens with a reason, and says that it is logged', async () => {
    const page = await site.signedIn('conseil')
    const { advisorId } = await couple(page)
    const others = encodeURIComponent(JSON.stringify({ status: 'active', advisorId_ne: advisorId }))
    const [other] = await (await page.request.get(`/api/journeys?filter=${others}&range=[0,0]`)).json()
    await page.goto(`/journeys/${other.id}`)
    await page.getByText('Réservé à l’équipe de ce parcours.').waitFor()
    await page.getByRole('button', { name: 'Ouvrir avec un motif' }).click()
    await page.getByText('s’inscrit au journal').waitFor()
    await page.getByRole('textbox', { name: 'Motif' }).fill('Appel de la crèche en son absence')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByText('Réservé à l’équipe de ce parcours.').count()).toBe(0)
    await timelineOf(page).getByText('Foyer ouvert avec un motif').waitFor()
  })

  test('the road map prints what is kept, without the chrome', async () => {
    const page = await site.signedIn('conseil')
    await page.goto(`/journeys/${(await couple(page)).id}`)
    await page.getByRole('button', { name: 'Autres actions du parcours' }).click()
    await page.getByRole('menuitem', { name: 'Feuille de route' }).click()
    const sheet = page.getByRole('article', { name: 'Feuille de route' })
    await sheet.getByText('Dr Élise Kerbrat et Dr Hugo Kerbrat').waitFor()
    const left = sheet.locator('tbody tr').nth(0)
    const kept = sheet.locator('tbody tr').nth(1)
    await left.getByRole('checkbox').uncheck()
    await page.emulateMedia({ media: 'print' })
    expect(await left.isVisible()).toBe(false)
    expect(await kept.isVisible()).toBe(true)
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false)
  })

  test('at 360 px the page and the road map hold in the width', async () => {
    const page = await site.signedIn('conseil', { width: 360, height: 780 })
    const { id } = await couple(page)
    await page.goto(`/journeys/${id}`)
    await timelineOf(page).waitFor()
    await expectNoOverflow(page, 'a journey')
    await page.goto(`/journeys/${id}/road-map`)
    await page.getByRole('article').waitFor()
    await expectNoOverflow(page, 'a road map')
  })
})
