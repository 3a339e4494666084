import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CardRead, cardOf, column, dragToTop, moveByMenu, openBoard, placeByMenu, readColumns, shownIn } from './cards'
import { keepPicture } from './pictures'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

const [begun, visit, chosen] = ['Projet à préciser', 'Découverte du territoire', 'Lieu retenu']

/** A card of a column that one follows, or that a colleague follows. */
async function cardFollowedBy(page: Page, name: string, step = begun, rank = 0): Promise<CardRead> {
  const columns = await readColumns(page, 'installation')
  const found = columns.find(({ step: { label } }) => label.fr === step)?.cards.filter(({ advisor }) => advisor?.name === name)[rank]
  if (!found) throw new Error(`${name} follows nobody at ${step}`)
  return found
}

async function expectIn(page: Page, step: string, { trackId }: CardRead): Promise<void> {
  await column(page, step).locator(`[data-card="${trackId}"][data-lifted="false"]`).waitFor()
}

describe('a card is moved', () => {
  test('with the mouse, and stays there after reload', async () => {
    const page = await site.signedIn('conseil')
    await openBoard(page, 'installation')
    const card = await cardFollowedBy(page, 'Claire Mougel')
    await dragToTop(page, card, visit)
    await page
      .getByRole('status')
      .filter({ hasText: `déplacement enregistré, dans «\u00a0${visit}\u00a0»` })
      .waitFor({ state: 'attached' })
    await expectIn(page, visit, card)
    await page.reload()
    await expectIn(page, visit, card)
    expect((await shownIn(page, visit))[0]).toBe(card.trackId)
    expect(await shownIn(page, begun)).not.toContain(card.trackId)
    await keepPicture(page, 'board')
  })

  test('with the keyboard alone, each place said aloud', async () => {
    const page = await site.signedIn('conseil')
    await openBoard(page, 'installation')
    const card = await cardFollowedBy(page, 'Claire Mougel')
    await cardOf(page, card).focus()
    await page.keyboard.press('Space')
    await page.getByText(/: carte prise, place \d+ sur \d+/).waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowRight')
    await page.getByText(new RegExp(`: place \\d+ sur \\d+ dans «\u00a0${visit}`)).waitFor({ state: 'attached' })
    await page.keyboard.press('Space')
    await page.getByRole('status').filter({ hasText: 'déplacement enregistré' }).waitFor({ state: 'attached' })
    await expectIn(page, visit, card)
    expect(await cardOf(page, card).evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('with its menu, on a phone that shows one column', async () => {
    const page = await site.signedIn('conseil', { width: 390, height: 844 })
    await openBoard(page, 'installation')
    const card = await cardFollowedBy(page, 'Claire Mougel')
    await moveByMenu(page, card, chosen)
    await page.getByRole('status').filter({ hasText: 'déplacement enregistré' }).waitFor({ state: 'attached' })
    expect(await cardOf(page, card).count()).toBe(0)
    await page.getByLabel('Étape affichée').click()
    await page.getByRole('option', { name: new RegExp(`^${chosen}`) }).click()
    await cardOf(page, card).waitFor()
    await keepPicture(page, 'board-phone')
  })

  test('not by who does not follow it: it comes back and says who may', async () => {
    const page = await site.signedIn('conseil')
    await openBoard(page, 'installation')
    const card = await cardFollowedBy(page, 'Lucie Barthélemy')
    await moveByMenu(page, card, visit)
    const item = page.getByRole('listitem').filter({ has: cardOf(page, card) })
    await item.getByText('Lucie Barthélemy').waitFor()
    await expectIn(page, begun, card)
    await item.getByRole('button', { name: 'Fermer ce message' }).click()
    await page.reload()
    await expectIn(page, begun, card)
  })

  test('feature 4: into a step that asks for something: a small form in the column, and Escape puts the card back', async () => {
    const page = await site.signedIn('responsable')
    await openBoard(page, 'installation')
    const card = await cardFollowedBy(page, 'Claire Mougel', 'Date fixée')
    await moveByMenu(page, card, 'Installation effective')
    const form = page.getByRole('form', { name: 'Pour passer à «\u00a0Installation effective\u00a0»' })
    await form.getByLabel('Date d’installation').first().waitFor()
    await page.keyboard.press('Escape')
    await form.waitFor({ state: 'detached' })
    await expectIn(page, 'Date fixée', card)
  })
})

describe('a move can be taken back, or be overtaken', () => {
  test('« Annuler » puts the card back between the neighbours it had', async () => {
    const page = await site.signedIn('conseil')
    await openBoard(page, 'installation')
    const before = await shownIn(page, begun)
    const card = await cardFollowedBy(page, 'Claire Mougel', begun, 1)
    await moveByMenu(page, card, visit)
    await expectIn(page, visit, card)
    const said = page.getByRole('status').filter({ hasText: `vers ${visit}` })
    await said.getByRole('button', { name: 'Annuler' }).click()
    await page.getByText(`carte remise à sa place, dans «\u00a0${begun}\u00a0»`).first().waitFor()
    await expectIn(page, begun, card)
    await page.reload()
    await expectIn(page, begun, card)
    expect(await shownIn(page, begun)).toEqual(before)
  })

  test('a card that a colleague moved meanwhile is where she put it, and says who and where', async () => {
    const [paul, claire] = await Promise.all([site.signedIn('responsable'), site.signedIn('conseil')])
    await Promise.all([openBoard(paul, 'installation'), openBoard(claire, 'installation')])
    const card = await cardFollowedBy(paul, 'Claire Mougel')
    await moveByMenu(claire, card, 'Montage')
    await expectIn(claire, 'Montage', card)
    await dragToTop(paul, card, visit)
    const item = paul.getByRole('listitem').filter({ has: cardOf(paul, card) })
    await item.getByText('Déplacée entre-temps par Claire Mougel vers «\u00a0Montage\u00a0».').waitFor()
    await expectIn(paul, 'Montage', card)
    await item.getByRole('button', { name: 'Fermer ce message' }).click()
    await moveByMenu(paul, card, visit)
    await expectIn(paul, visit, card)
  })

  test('its menu moves it within its column, up to where it goes', async () => {
    const page = await site.signedIn('conseil')
    await openBoard(page, 'installation')
    const card = await cardFollowedBy(page, 'Claire Mougel', begun, 2)
    const place = (await shownIn(page, begun)).indexOf(card.trackId)
    await placeByMenu(page, card, 'Monter d’une place')
    await expect.poll(async () => (await shownIn(page, begun)).indexOf(card.trackId)).toBe(place - 1)
    await placeByMenu(page, card, 'Mettre en tête de colonne')
    await page.getByRole('status').filter({ hasText: 'déplacement enregistré' }).waitFor({ state: 'attached' })
    await page.reload()
    await expectIn(page, begun, card)
    expect((await shownIn(page, begun))[0]).toBe(card.trackId)
  })
})

describe('a board and its list', () => {
  test('a name searched narrows every board, stays out of the address, and is kept by reload', async () => {
    const page = await site.signedIn('responsable')
    await openBoard(page, 'installation')
    await page.getByRole('searchbox', { name: 'Rechercher sur le tableau' }).fill('kerbrat')
    await page.getByRole('tab', { name: /^Installation 2$/ }).waitFor()
    expect(await page.getByRole('article').count()).toBe(2)
    expect(page.url()).not.toMatch(/kerbrat/i)
    await page.reload()
    await page.getByRole('tab', { name: /^Installation 2$/ }).waitFor()
    expect(await page.getByRole('article').count()).toBe(2)
  })

  test('the list holds as many journeys as the contact board holds cards', async () => {
    const page = await site.signedIn('responsable')
    await openBoard(page, 'installation')
    const tab = await page.getByRole('tab', { name: /^Contact \d+$/ }).textContent()
    const cards = Number(tab?.replace(/\D/g, ''))
    await page
      .getByRole('radio', { name: 'Liste' })
      .or(page.getByRole('button', { name: 'Liste' }))
      .click()
    const counted = page.getByText(/ sur \d+$/).first()
    await expect.poll(() => counted.textContent()).toMatch(new RegExp(` sur ${cards}$`))
  })
})

describe('feature 3: visible failure and rollback of a move', () => {
  const failures: readonly {
    when: string
    fail: (page: Page) => Promise<unknown>
    repair: (page: Page) => Promise<unknown>
    said: RegExp
  }[] = [
    {
      when: 'the server answers 500',
      fail: (page) =>
        page.route('**/api/tracks/*/move', (route) =>
          route.fulfill({ status: 500, json: { statusCode: 500, code: 'internal', message: 'Une erreur est survenue.', errors: {} } }),
        ),
      repair: (page) => page.unroute('**/api/tracks/*/move'),
      said: /Une erreur est survenue/,
    },
    {
      when: 'the network is down',
      fail: (page) => page.context().setOffline(true),
      repair: (page) => page.context().setOffline(false),
      said: /Le serveur ne répond pas\s: rien n’a été déplacé/,
    },
    {
      when: 'the server says nothing at all',
      fail: (page) => page.route('**/api/tracks/*/move', () => new Promise(() => undefined)),
      repair: (page) => page.unroute('**/api/tracks/*/move'),
      said: /Le serveur ne répond pas\s: rien n’a été déplacé/,
    },
  ]

  test.each(failures)('feature 3: $when, the card is back within 3 s and says why', async ({ fail, repair, said }) => {
    const page = await site.signedIn('conseil')
    await openBoard(page, 'installation')
    const card = await cardFollowedBy(page, 'Claire Mougel')
    const before = await shownIn(page, begun)
    await fail(page)
    const sent = page.waitForRequest('**/api/tracks/*/move').then(() => performance.now())
    await dragToTop(page, card, visit)
    const dropped = await sent
    const item = page.getByRole('listitem').filter({ has: cardOf(page, card) })
    await item.getByText(said).waitFor()
    await expectIn(page, begun, card)
    expect(performance.now() - dropped).toBeLessThan(3000)
    await repair(page)
    await page.reload()
    await expectIn(page, begun, card)
    expect(await shownIn(page, begun)).toEqual(before)
  })
})

describe('feature 2: a board whose moves the server orders', () => {
  const [fresh] = ['À rappeler']

  test('feature 2: 300 cards in one column: the counter says so, « Afficher plus » reaches them all', async () => {
    const page = await site.signedIn('responsable')
    const columns = await readColumns(page, 'contact')
    const before = columns.find(({ step: { label } }) => label.fr === fresh)?.count ?? 0
    await addContacts(page, 300 - before)
    await openBoard(page, 'contact')
    const shown = column(page, fresh).getByRole('article')
    const more = column(page, fresh).getByRole('button', { name: /^Afficher plus \(\d+ sur 300\)/ })
    for (let seen = await shown.count(); seen < 300; seen = await shown.count()) {
      await more.click()
      await expect.poll(() => shown.count()).toBeGreaterThan(seen)
    }
    await more.waitFor({ state: 'detached' })
    expect(new Set(await shownIn(page, fresh)).size).toBe(300)
    await column(page, fresh).getByText('300', { exact: true }).waitFor()
  })

  test('feature 2: two users move different cards to the same place, and read one same order after', async () => {
    // As tall as a column: both ends of the way are in sight.
    const tall = { height: 3600 }
    const [paul, claire] = await Promise.all([site.signedIn('responsable', tall), site.signedIn('conseil', tall)])
    await Promise.all([openBoard(paul, 'installation'), openBoard(claire, 'installation')])
    const [his, hers] = [await cardFollowedBy(paul, 'Lucie Barthélemy'), await cardFollowedBy(claire, 'Claire Mougel')]
    const before = await shownIn(paul, chosen)
    await dragToTop(paul, his, chosen)
    await dragToTop(claire, hers, chosen)
    for (const page of [paul, claire]) {
      await page.getByRole('status').filter({ hasText: 'déplacement enregistré' }).waitFor({ state: 'attached' })
    }
    await Promise.all([paul.reload(), claire.reload()])
    await Promise.all([expectIn(paul, chosen, his), expectIn(claire, chosen, hers)])
    const order = await shownIn(paul, chosen)
    expect(await shownIn(claire, chosen)).toEqual(order)
    expect(order.slice(0, 2).toSorted()).toEqual([his.trackId, hers.trackId].toSorted())
    expect(order.slice(2)).toEqual(before)
  })
})

/** As many new contacts, by the API as an import gives them. */
async function addContacts(page: Page, count: number): Promise<void> {
  for (let rank = 0; rank < count; rank++) {
    const person = await page.request.post('/api/people', {
      data: { category: 'professional', lastName: `Foule ${rank}`, firstName: 'Anne', professionCode: '10' },
    })
    const { id: personId } = await person.json()
    const journey = await page.request.post('/api/journeys', { data: { personId, type: 'installation-liberale', enteredOn: '2026-02-02' } })
    expect(journey.ok(), await journey.text()).toBe(true)
  }
}
