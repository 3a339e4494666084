import { indicators } from '@ancrage/domain/indicators/definitions'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { keepPicture } from './pictures'
import { quietOnce } from './quiet'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

const numberIn = (words: string | null | undefined) => Number(words?.replace(/\D/g, ''))
const ascending = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other)

/** How many records a list says it holds; it says « 1 à 25 sur 58 », or that there is none. */
async function countOfList(page: Page): Promise<number> {
  const range = page.getByRole('status').filter({ hasText: / sur [\d\s]+$/ })
  await range.or(page.getByText('ne répond à ces filtres')).first().waitFor()
  return (await range.count()) === 0 ? 0 : numberIn((await range.textContent())?.split(' sur ')[1])
}

/** Opens a number, which is the length of its list; gives it. */
async function expectListed(page: Page, figure: Locator): Promise<number> {
  const said = numberIn(await figure.textContent())
  const before = page.url()
  await figure.click()
  await page.waitForURL((url) => url.href !== before)
  // A list may first show what it held before its filter.
  await expect.poll(() => countOfList(page)).toBe(said)
  return said
}

test('feature 51 ★: a postcode typed tells the EPCI, the sector and the zones of a commune, on a day or another', async () => {
  const page = await site.signedIn('conseil')
  await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Territoire', exact: true }).click()
  await page.getByRole('combobox', { name: 'Commune ou code postal' }).fill('88400')
  await page.getByRole('option', { name: /^Gérardmer/ }).click()
  const card = page.getByRole('region', { name: /^Gérardmer/ })
  await card.getByRole('link', { name: /Gérardmer Hautes Vosges/ }).waitFor()
  await card.getByText(/, suivi par /).waitFor()
  const zoned = card
    .getByRole('table', { name: /^Zonages au / })
    .getByRole('row')
    .filter({ hasText: /Médecins/ })
    .getByRole('cell')
    .first()
  expect(await zoned.textContent()).toMatch(/Zone/)
  await page.getByLabel('Au', { exact: true }).fill('2010-01-01')
  await card.getByRole('table', { name: 'Zonages au 1er janvier 2010' }).waitFor()
  expect(await zoned.textContent()).toBe('Non mentionnée')
  expect(page.url()).toContain('commune=88196')
})

test('feature 52 ★: the departures of the months ahead are those of their lists', async () => {
  const page = await site.signedIn('responsable')
  await page.goto('/departures')
  const calendar = page.getByRole('region', { name: /^Départs attendus sous 24/ })
  const all = calendar.getByRole('link', { name: /^\d+, Départs attendus sous 24\smois$/ })
  await all.waitFor()
  await keepPicture(page, 'departures')
  const months = await calendar
    .getByRole('cell')
    .getByRole('link', { name: /^\d+, \S+ 20\d\d$/ })
    .allTextContents()
  expect(months.reduce((sum, month) => sum + numberIn(month), 0)).toBe(await expectListed(page, all))
  await page.goBack()
  await expectListed(page, calendar.getByRole('cell').getByRole('link').first())
})

test('feature 56: the map and its table say the same, and each number is the length of its list', async () => {
  const page = await site.signedIn('responsable')
  await page.goto('/steering')
  const bubbles = page.getByRole('figure', { name: /^Carte par EPCI/ }).getByRole('link')
  await bubbles.first().waitFor()
  const labels = await bubbles.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
  const drawn = labels.map((label) => numberIn(label?.split(', ')[0]))
  const contacts = page.getByRole('table', { name: /^EPCI par EPCI/ }).getByRole('link', { name: /^[\d\s]+, Contacts, / })
  const listed = (await contacts.allTextContents()).map(numberIn)
  // Beside the EPCI, the table has what lies in none, and the whole.
  expect(ascending(drawn)).toEqual(ascending(listed.slice(0, -2)))
  expect(listed.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(listed.at(-1))
  await expectListed(page, contacts.first())
  await page.goBack()
  await expectListed(page, bubbles.first())
})

test('feature 63: an indicator says how it is calculated, and opens what it counts', async () => {
  const page = await site.signedIn('responsable')
  await page.goto('/steering/indicators')
  for (const code of ['K5', 'K17b', 'K18a'] as const) {
    const { name, definition } = indicators[code]
    await page.getByRole('button', { name: `Détail\u00a0: ${name.fr}`, exact: true }).click()
    await page.getByText(definition.fr.slice(0, 40)).first().waitFor()
    await expectListed(page, page.getByRole('link', { name: new RegExp(`^[\\d\\s]+, ${name.fr}$`) }))
    await page.goBack()
  }
})

test('feature 16 (part): the staff of the comité read figures and lists, and nobody’s name', async () => {
  const claire = await site.signedIn('conseil')
  const people: { lastName: string }[] = await (await claire.request.get('/api/people?range=[0,199]')).json()
  const names = new RegExp(`(?<!\\p{L})(${[...new Set(people.map(({ lastName }) => lastName))].join('|')})(?!\\p{L})`, 'u')

  const page = await site.signedIn('comite')
  await page.getByRole('heading', { level: 1, name: 'Comités' }).waitFor()
  const quiet = quietOnce(page)
  const past = page
    .getByRole('region', { name: /^Séances passées/ })
    .getByRole('rowheader')
    .getByRole('link')
  const meeting = String(await past.first().getAttribute('href'))
  const [report] = await (await page.request.get('/api/reports')).json()
  const main = page.getByRole('main')
  for (const address of [meeting, '/departures', '/installations', '/interactions', '/tracks', `/reports/${report.id}?tab=pack`]) {
    await page.goto(address)
    await main.getByRole('listitem').or(main.getByRole('row')).first().waitFor()
    await quiet()
    expect(await main.textContent(), address).not.toMatch(names)
  }
})
