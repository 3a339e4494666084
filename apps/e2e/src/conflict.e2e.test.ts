import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

const json = async (page: Page, url: string) => (await page.request.get(url)).json()
const filtered = (resource: string, filter: object) => `/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}&range=[0,9]`

/** An active journey of Claire, by rank. */
async function journeyOf(page: Page, rank: number): Promise<{ id: string; personId: string }> {
  const { id } = await json(page, '/api/auth/me')
  return (await json(page, filtered('journeys', { advisorId: id, status: 'active' })))[rank]
}

/** Someone else writes on a record, as it stands. */
async function meanwhile(page: Page, url: string, changes: object): Promise<void> {
  const { version } = await json(page, url)
  const reply = await page.request.put(url, { data: { version, ...changes } })
  expect(reply.status()).toBe(200)
}

describe('feature 31: two users edit one record', () => {
  test.each([
    ['a desk', 1440, 900],
    ['a phone', 360, 740],
  ])('the second chooses field by field, at %s, by keyboard; nothing typed is lost', async (_name, width, height) => {
    const page = await site.signedIn('conseil', { width, height })
    const other = await site.signedIn('responsable')
    const { personId } = await journeyOf(page, width === 360 ? 1 : 0)
    const url = `/api/people/${personId}`
    await page.goto(`/people/${personId}`)
    await page.getByRole('button', { name: 'Modifier', exact: true }).click()
    await page.getByLabel('Prénom').fill('Anne-Lise')
    await page.getByLabel('Fonction').fill('associée')
    await meanwhile(other, url, { firstName: 'Annelise', tags: ['salon'] })
    await page.keyboard.press('Control+Enter')

    const screen = page.getByRole('dialog', { name: 'Cette fiche a changé pendant votre saisie' })
    await screen.getByText('Paul Vautrin l’a modifiée', { exact: false }).waitFor()
    await screen.getByRole('radio', { name: /Prénom.*Anne-Lise/ }).waitFor()
    await screen.getByText('Gardé sans choix à faire').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

    await page.keyboard.press('Escape')
    await expect.poll(() => screen.count()).toBe(0)
    expect(await page.getByLabel('Prénom').inputValue()).toBe('Anne-Lise')

    await page.keyboard.press('Control+Enter')
    const theirs = screen.getByRole('radio', { name: /Prénom.*Annelise/ })
    await expect
      .poll(() =>
        screen
          .getByRole('radio')
          .first()
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => theirs.isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByText('Fiche enregistrée.').waitFor()
    expect(await json(page, url)).toMatchObject({ firstName: 'Annelise', position: 'associée', tags: ['salon'] })
  })

  test('a small form over the page asks the same, and what is typed wins when chosen', async () => {
    const page = await site.signedIn('conseil')
    const other = await site.signedIn('responsable')
    const { id } = await journeyOf(page, 2)
    await page.goto(`/journeys/${id}`)
    await page.getByRole('button', { name: 'Arrivée visée et communes' }).click()
    const form = page.getByRole('dialog', { name: 'Arrivée visée et communes' })
    await form.getByLabel('Arrivée visée').fill('2027-09-01')
    await meanwhile(other, `/api/journeys/${id}`, { targetOn: '2027-10-01', targetCommuneCodes: ['88196'] })
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    const screen = page.getByRole('dialog', { name: 'Cette fiche a changé pendant votre saisie' })
    await screen.getByText('1er octobre 2027').waitFor()
    await screen.getByText('Gérardmer', { exact: false }).waitFor()
    await screen.getByRole('button', { name: 'Enregistrer ce choix' }).click()
    await expect.poll(() => form.count()).toBe(0)
    expect(await json(page, `/api/journeys/${id}`)).toMatchObject({ targetOn: '2027-09-01', targetCommuneCodes: ['88196'] })
  })
})

describe('feature 32: what was being typed is found again', () => {
  const typed = 'La maison de Gérardmer leur plaît'

  test('the tab closed during an exchange, from another computer; saved, nothing is left', async () => {
    const page = await site.signedIn('conseil')
    const { id } = await journeyOf(page, 3)
    await page.goto(`/journeys/${id}`)
    await page.getByText('Volets').first().waitFor()
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'Noter un échange' }).getByLabel('Ce qui s’est dit').fill(typed)
    await page.close()

    const elsewhere = await site.signedIn('conseil')
    await elsewhere.goto(`/journeys/${id}`)
    await elsewhere.getByText('Volets').first().waitFor()
    await elsewhere.keyboard.press('n')
    const sheet = elsewhere.getByRole('dialog', { name: 'Noter un échange' })
    await expect.poll(() => sheet.getByLabel('Ce qui s’est dit').inputValue()).toBe(typed)
    await sheet.getByText(/Brouillon gardé à \d+\sh/).waitFor()
    await sheet.getByRole('radio', { name: /^Joint/ }).check()
    await elsewhere.keyboard.press('Control+Enter')
    await elsewhere.getByText('Échange noté.').waitFor()
    await expect.poll(() => json(elsewhere, `/api/drafts/exchange.journey-${id}`)).toEqual({ content: null, updatedAt: null })
  })

  test('nothing of it is written on the computer', async () => {
    const page = await site.signedIn('conseil')
    const { id } = await journeyOf(page, 4)
    await page.goto(`/journeys/${id}`)
    await page.getByPlaceholder('Ce qui s’est dit', { exact: false }).fill(typed)
    await page.getByText(/Brouillon gardé à/).waitFor()
    const kept = await page.evaluate(async () => {
      const bases = await indexedDB.databases()
      const caches_ = await caches.keys()
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, bases, caches_, document.cookie])
    })
    expect(kept).not.toContain('Gérardmer')
    await page.request.delete(`/api/drafts/exchange.journey-${id}.composer`)
  })
})

describe('feature 32: what is thrown away comes back', () => {
  test('at once, by « Annuler »; later, from the bin', async () => {
    const page = await site.signedIn('responsable')
    const [person] = await json(page, filtered('people', { hasJourney: false, category: 'partner' }))
    const name = `${person.firstName} ${person.lastName}`
    const bin = async () => {
      await page.goto(`/people/${person.id}`)
      await page.getByRole('button', { name: 'Autres actions de la fiche' }).click()
      await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
      await page.getByText(/^À la corbeille\s:/).waitFor()
    }
    await bin()
    expect((await json(page, `/api/people/${person.id}`)).archivedAt).not.toBeNull()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByText(/^Sortie de la corbeille\s:/).waitFor()
    await expect.poll(async () => (await json(page, `/api/people/${person.id}`)).archivedAt).toBeNull()

    await bin()
    await page.goto('/bin')
    await page.getByRole('button', { name: `Restaurer : ${name}` }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(/^Sortie de la corbeille\s:/).waitFor()
    await expect.poll(() => page.getByRole('button', { name: `Restaurer : ${name}` }).count()).toBe(0)
    expect((await json(page, `/api/people/${person.id}`)).archivedAt).toBeNull()
  })
})
