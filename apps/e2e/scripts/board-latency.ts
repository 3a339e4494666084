import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildDemo } from '@ancrage/api/demo/build-demo'
import { systemClock } from '@ancrage/api/platform/clock'
import { openStore } from '@ancrage/api/platform/store/store'
import type { Page } from 'playwright-core'
import { v7 } from 'uuid'
import { launch } from '../src/browser'
import { builtPages, openServer } from '../src/server'
import { demoPassword } from '../src/when'
import { crowd } from './crowd'

/**
 * How long a board makes one wait, with a thousand cards in a column: `npm run board-latency`, `-- --cards 300` for
 * another size. The real server and a real browser, whose screen is drawn by the processor: read the figures as those of a
 * slow desk. Each line says the time in the middle and that of the slowest in twenty, in milliseconds.
 */
const { cards, pages } = parseArgs({
  options: { cards: { type: 'string', default: '1000' }, pages: { type: 'string', default: builtPages } },
}).values

/** The first two columns of the board: the crowded one, and the next. */
const [crowded, next] = [0, 1]
const folder = mkdtempSync(join(tmpdir(), 'ancrage-latency-'))
const file = join(folder, 'site.db')
const store = await openStore({ databaseUrl: `file:${file}`, clock: systemClock })
await buildDemo({ store, clock: systemClock, newId: () => v7(), password: demoPassword })
await store.close()
const server = await openServer(file, systemClock, pages)
const browser = await launch()
try {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto('/')
  await page.locator('input[type=email], input[name=email]').fill('responsable@ancrage.example')
  await page.locator('input[type=password]').fill(demoPassword)
  await Promise.all([page.waitForResponse('**/api/auth/login'), page.keyboard.press('Enter')])
  await crowd(page.request, Number(cards))
  console.table(Object.fromEntries((await figures(page)).map(([name, times]) => [name, line(times)])))
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}

async function figures(page: Page): Promise<[string, number[]][]> {
  const first: number[] = []
  for (let turn = 0; turn < 5; turn++) first.push(await timed(page, () => openBoard(page)))
  const more = await unfoldAll(page)
  const column = columnAt(page, crowded)
  const shown = await column.locator('[data-card]').count()
  const carried = { within: [] as number[], across: [] as number[], frames: [] as number[] }
  const pressed = { within: [] as number[], across: [] as number[], lift: [] as number[] }
  for (let turn = 0; turn < 8; turn++) {
    await carry(page, carried.frames, carried.within, crowded, 300)
    await carry(page, carried.frames, carried.across, next, 30)
    await press(page, pressed, 'ArrowDown')
    await press(page, pressed, 'ArrowRight')
  }
  const scrolled = await scroll(page)
  return [
    ['first paint of the board', first],
    [`« Afficher plus », up to ${shown} cards`, more],
    ['mouse: a frame of the way', carried.frames],
    ['mouse: dropped in its column, settled', carried.within],
    ['mouse: dropped in another, settled', carried.across],
    ['keys: lifted', pressed.lift],
    ['keys: put down in its column, settled', pressed.within],
    ['keys: put down in another, settled', pressed.across],
    ['scroll: a frame', scrolled],
  ]
}

// By its place: to tell roles and names among a thousand cards takes the browser longer than what is measured.
function columnAt(page: Page, place: number) {
  return page.locator('section > section').nth(place)
}

async function openBoard(page: Page): Promise<void> {
  await page.goto('/journeys?pipeline=installation&filter={}')
  await page.locator('[data-card]').first().waitFor()
}

/** Unfolds the crowded column to its end; a time for each page of cards. */
async function unfoldAll(page: Page): Promise<number[]> {
  const times: number[] = []
  const column = columnAt(page, crowded)
  const more = column.locator('> button')
  while ((await more.count()) > 0) {
    const seen = await column.locator('[data-card]').count()
    await more.scrollIntoViewIfNeeded()
    times.push(
      await timed(page, async () => {
        await more.click()
        await column.locator('[data-card]').nth(seen).waitFor({ state: 'attached' })
      }),
    )
  }
  return times
}

/** Carries the second card of the column by the mouse; the frames of its way, then the time from the drop to the card settled. */
async function carry(page: Page, frames: number[], settled: number[], step: number, down: number): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0))
  await atRest(page)
  const card = columnAt(page, crowded).locator('[data-card]').nth(1)
  const id = await card.getAttribute('data-card')
  const from = await boxOf(card)
  const to = await boxOf(columnAt(page, step).locator('ul').first())
  await page.mouse.move(from.x + from.width / 2, from.y + from.height * 0.55)
  await page.mouse.down()
  const [x, y] = [to.x + to.width / 2, to.y + down]
  for (let part = 1; part <= 12; part++) {
    const at = (start: number, end: number) => start + ((end - start) * part) / 12
    frames.push(await timed(page, () => page.mouse.move(at(from.x + from.width / 2, x), at(from.y + from.height * 0.55, y))))
  }
  settled.push(
    await timed(page, async () => {
      await Promise.all([page.waitForResponse('**/api/tracks/*/move'), page.mouse.up()])
      await page.locator(`[data-card="${id}"][data-lifted="false"]`).waitFor()
    }),
  )
}

/** Moves the second card of the column by the keyboard: the time to lift it, then from its putting down to the card settled. */
async function press(page: Page, times: { within: number[]; across: number[]; lift: number[] }, arrow: 'ArrowDown' | 'ArrowRight') {
  await atRest(page)
  const card = columnAt(page, crowded).locator('[data-card]').nth(1)
  const id = await card.getAttribute('data-card')
  await card.focus()
  times.lift.push(
    await timed(page, async () => {
      await page.keyboard.press('Space')
      await page.locator(`[data-card="${id}"][data-lifted="true"]`).waitFor()
    }),
  )
  await page.keyboard.press(arrow)
  times[arrow === 'ArrowDown' ? 'within' : 'across'].push(
    await timed(page, async () => {
      await Promise.all([page.waitForResponse('**/api/tracks/*/move'), page.keyboard.press('Space')])
      await page.locator(`[data-card="${id}"][data-lifted="false"]`).waitFor()
    }),
  )
}

/** Scrolls through the page by the wheel; a time for each turn of it. */
async function scroll(page: Page): Promise<number[]> {
  const times: number[] = []
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.mouse.move(700, 500)
  for (let turn = 0; turn < 40; turn++) times.push(await timed(page, () => page.mouse.wheel(0, 900)))
  return times
}

/** Milliseconds of a deed, until what it changed is painted. */
async function timed(page: Page, deed: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await deed()
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
  return performance.now() - from
}

/** Waits for the cards that glide to be at rest: while one does, the library lifts no other. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
}

async function boxOf(one: ReturnType<Page['locator']>): Promise<{ x: number; y: number; width: number; height: number }> {
  await one.waitFor()
  const box = await one.boundingBox()
  if (!box) throw new Error('not on screen')
  return box
}

function line(times: readonly number[]): Record<string, string | number> {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(0)
  return { p50: at(0.5), p95: at(0.95), times: times.length }
}
