import type { Locator, Page } from 'playwright-core'

export interface CardRead {
  trackId: string
  journeyId: string
  people: { personId: string; name: string }[]
  advisor: { id: string; name: string } | null
}

export interface ColumnRead {
  step: { id: string; label: { fr: string; en: string } }
  count: number
  cards: CardRead[]
}

/** What the API says of a board to whoever is signed in on the page. */
export async function readColumns(page: Page, pipelineKey: string): Promise<ColumnRead[]> {
  const reply = await page.request.get(`/api/boards/${pipelineKey}`)
  if (!reply.ok()) throw new Error(`${reply.status()} ${await reply.text()}`)
  return (await reply.json()).columns
}

/** Opens a board with everyone's cards, and waits for its columns. */
export async function openBoard(page: Page, pipelineKey: string): Promise<void> {
  await page.goto(`/journeys?pipeline=${pipelineKey}&filter={}`)
  await page.getByRole('region', { name: /^Tableau du volet/ }).waitFor()
}

/** The column of a step. */
export function column(page: Page, step: string): Locator {
  return page.getByRole('region', { name: step, exact: true })
}

/** The card of a track, wherever it stands. */
export function cardOf(page: Page, { trackId }: CardRead): Locator {
  return page.locator(`[data-card="${trackId}"]`)
}

/** The tracks of a column as it is drawn, in order. */
export async function shownIn(page: Page, step: string): Promise<string[]> {
  return column(page, step)
    .getByRole('article')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-card') ?? ''))
}

/** Moves a card by its menu. */
export async function moveByMenu(page: Page, card: CardRead, step: string): Promise<void> {
  await cardOf(page, card)
    .getByRole('button', { name: /^Actions pour/ })
    .click()
  await page.getByRole('menuitem', { name: 'Déplacer vers…' }).click()
  await page.getByRole('menuitem', { name: step, exact: true }).click()
}

/** Moves a card within its column by its menu. */
export async function placeByMenu(page: Page, card: CardRead, place: string): Promise<void> {
  await cardOf(page, card)
    .getByRole('button', { name: /^Actions pour/ })
    .click()
  await page.getByRole('menuitem', { name: place }).click()
}

/** Carries a card with the mouse onto the top of a column, as a hand does: a start, a way, a stop. */
export async function dragToTop(page: Page, card: CardRead, step: string): Promise<void> {
  const from = await centre(cardOf(page, card))
  const list = column(page, step).getByRole('list').first()
  const box = await list.boundingBox()
  if (!box) throw new Error(`no column ${step}`)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 4 })
  await page.mouse.move(box.x + box.width / 2, box.y + 6, { steps: 12 })
  await page.locator('[data-over="true"]').waitFor()
  // The last of the way is taken a frame later: the card is let go once it is said to be on top.
  await page.getByText(/: place 1 sur \d+/).waitFor({ state: 'attached' })
  await page.mouse.up()
}

async function centre(card: Locator): Promise<{ x: number; y: number }> {
  await card.scrollIntoViewIfNeeded()
  const box = await card.boundingBox()
  if (!box) throw new Error('the card is not on screen')
  // Below the name and the menu, which are for clicking.
  return { x: box.x + box.width / 2, y: box.y + box.height * 0.55 }
}
