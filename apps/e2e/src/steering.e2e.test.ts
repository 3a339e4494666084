import { readFileSync } from 'node:fs'
import { euros, sumOf } from '@ancrage/domain/kernel/money'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { keepPicture } from './pictures'
import { go } from './screens'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

const phases = [
  'Contact établi',
  'Projet connu',
  'Accompagnement engagé',
  'Lieu retenu',
  'Montage',
  'Installation effective',
  'Maintien à 12 mois',
]

const funnel = (page: Page) => page.getByRole('table').first()

/** How many records a list says it holds; it says « 1 à 25 sur 58 », or that there is none. */
async function countOfList(page: Page): Promise<number> {
  const range = page.getByRole('status').filter({ hasText: / sur [\d\s]+$/ })
  await range.or(page.getByText('ne répond à ces filtres')).first().waitFor()
  if ((await range.count()) === 0) return 0
  return numberOf(((await range.textContent()) ?? '').split(' sur ')[1])
}

function numberOf(written: string | undefined): number {
  const digits = written?.replace(/\D/g, '') ?? ''
  if (digits === '') throw new Error(`no number in ${written}`)
  return Number(digits)
}

/** Each figure is the length of the list it leads to; from one list to the next, the screen is not read again. */
async function expectListed(page: Page, figures: readonly Locator[]): Promise<void> {
  const shown = await Promise.all(
    figures.map(async (one) => ({ said: await one.textContent(), to: String(await one.getAttribute('href')) })),
  )
  for (const { said, to } of shown) {
    await go(page, to)
    // A list may first show what it held before its filter.
    await expect.poll(() => countOfList(page), { message: to }).toBe(numberOf(said ?? ''))
  }
}

/** Opens an amount, adds up what its list bears, in cents, and comes back. */
async function sumBehind(page: Page, figure: Locator): Promise<number> {
  await figure.click()
  await page.waitForURL(/\/aid-applications\?/)
  const filter = new URL(page.url()).searchParams.get('filter') ?? ''
  const listed = await page.request.get(`/api/aid-applications?range=[0,999]&filter=${encodeURIComponent(filter)}`)
  await page.goBack()
  await funnel(page).waitFor()
  return sumOf((await listed.json()).map(({ votedCents }: { votedCents: number }) => votedCents))
}

describe('feature 58: a figure opens onto exactly its files', () => {
  test.each(['today', 'cohort'])('feature 58: each number of the funnel (%s) is the length of its list', async (mode) => {
    const page = await site.signedIn('responsable')
    await page.goto(`/steering?mode=${mode}`)
    await funnel(page).waitFor()
    const figures = await funnel(page).getByRole('link').all()
    expect(figures.length).toBe(mode === 'today' ? 8 : 24)
    // In a cohort: every number of three lines tells as much as the twenty-four.
    await expectListed(
      page,
      figures.filter((_, rank) => mode === 'today' || rank % 9 < 3),
    )
  })

  test('feature 58: the four figures too, the published story among them', async () => {
    const page = await site.signedIn('responsable')
    await page.goto('/steering')
    const group = page.getByRole('region', { name: 'Les chiffres de la mission' })
    await group.waitFor()
    const figures = await group.getByRole('link').all()
    expect(figures.length).toBeGreaterThanOrEqual(5)
    const texts = await Promise.all(figures.map((figure) => figure.textContent()))
    const isAmount = (rank: number) => texts[rank]?.includes('€') ?? false
    for (const [rank, figure] of figures.entries())
      if (isAmount(rank)) expect(texts[rank]).toContain(euros(await sumBehind(page, figure), 'fr'))
    await expectListed(
      page,
      figures.filter((_, rank) => !isAmount(rank)),
    )
  })

  test('feature 58: from the funnel to the list to its file, with the same files', async () => {
    const page = await site.signedIn('responsable')
    await page.goto('/steering?mode=cohort')
    await funnel(page).waitFor()
    await keepPicture(page, 'steering')
    const line = funnel(page).getByRole('row').filter({ hasText: 'Lieu retenu' })
    const figure = line.getByRole('link').first()
    const said = numberOf((await figure.textContent()) ?? '')
    await figure.click()
    expect(await countOfList(page)).toBe(said)
    const names = await page.getByRole('table').getByRole('rowheader').allInnerTexts()

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter' }).click()
    const file = readFileSync(await (await downloading).path(), 'utf8')
    expect(file.startsWith('\uFEFF')).toBe(true)
    const lines = file.trim().split('\r\n')
    expect(lines.length - 1).toBe(said)
    const [first] = names
    expect(first && file).toContain(first?.replace(/^Dr /, '').split(' ').at(-1))
  })

  test('feature 58: the staff of the comité open the same count, as pseudonyms', async () => {
    const page = await site.signedIn('comite')
    await page.goto('/steering')
    await funnel(page).waitFor()
    await expectListed(page, [funnel(page).getByRole('link').first()])
  })
})

describe('feature 1 (part): the shipped pipelines, in order', () => {
  const pipelines = ['Contact', 'Installation', 'Emploi du conjoint', 'Logement', 'Garde et école', 'Aides']

  test('feature 1 (part): the boards show them and their steps in order', async () => {
    const page = await site.signedIn('responsable')
    await page.goto('/journeys')
    const tabs = page.getByRole('tab')
    await tabs.first().waitFor()
    await expect.poll(async () => (await tabs.allInnerTexts()).map((tab) => tab.replace(/\s*\d+$/, ''))).toEqual(pipelines)
    await page.getByRole('tab', { name: /^Garde et école/ }).click()
    const steps = page.getByRole('tabpanel').getByRole('heading', { level: 2 })
    await expect
      .poll(() => steps.allInnerTexts())
      .toEqual(['Besoin repéré', 'Demande déposée', 'Commission ou réponse attendue', 'Place obtenue'])
  })

  test('feature 1 (part): a filter narrows the board and the list alike, and stands in the address', async () => {
    const page = await site.signedIn('responsable')
    await page.goto('/journeys?view=list')
    const all = await countOfList(page)
    await page.getByRole('button', { name: 'Filtre', exact: true }).click()
    await page.getByRole('combobox', { name: 'Suivi par' }).click()
    await page.getByRole('option', { name: 'Claire Mougel' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => countOfList(page)).toBeLessThan(all)
    const narrowed = await countOfList(page)
    expect(page.url()).toContain('advisorId')
    await page.reload()
    expect(await countOfList(page)).toBe(narrowed)
    await page.getByRole('radio', { name: 'Tableau' }).click()
    await page.getByRole('button', { name: /^Retirer le filtre « Suivi par/ }).waitFor()
  })

  test('feature 1 (part): the funnel shows the phases in order', async () => {
    const page = await site.signedIn('responsable')
    await page.goto('/steering')
    await expect
      .poll(async () => (await funnel(page).getByRole('rowheader').allInnerTexts()).map((head) => head.split('\n')[0]))
      .toEqual([...phases, expect.stringMatching(/^Sans phase/)])
  })
})
