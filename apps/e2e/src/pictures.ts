import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const heaviest = 160_000
/** Whether pictures are asked for. */
export const wanted = process.env.ANCRAGE_PICTURES === '1'

/** How a browser draws for pictures of that weight: the whole desk, a little smaller. */
export const pictureScale: { deviceScaleFactor?: number } = wanted ? { deviceScaleFactor: 0.75 } : {}

/** Keeps what is on screen for the README, where pictures are asked for: a run of the tests changes no file. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!wanted) return
  const path = fileURLToPath(new URL(`../../../docs/screenshots/${name}.png`, import.meta.url))
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)
  await page.screenshot({ path })
  expect(statSync(path).size, `${name}.png`).toBeLessThanOrEqual(heaviest)
}
