import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { keepPicture, pictureScale, wanted } from './pictures'

/** Of a page in the picture, in points. */
const width = 340

/** Keeps the first pages of a PDF, side by side, for the README: drawn by poppler, where pictures are asked for. */
export async function keepPages(page: Page, pdf: Buffer, name: string): Promise<void> {
  if (!wanted) return
  const folder = mkdtempSync(join(tmpdir(), 'ancrage-pages-'))
  writeFileSync(join(folder, 'pack.pdf'), pdf)
  const drawnLike = ['-png', '-l', '6', '-scale-to-x', `${width}`, '-scale-to-y', '-1']
  execFileSync('pdftoppm', [...drawnLike, join(folder, 'pack.pdf'), join(folder, 'page')])
  const drawn = readdirSync(folder).filter((file) => file.endsWith('.png'))
  const images = drawn.toSorted().map((file) => `<img src="data:image/png;base64,${readFileSync(join(folder, file), 'base64')}">`)
  rmSync(folder, { recursive: true })
  const sheet = await page.context().newPage()
  // Each point of a page is a point of the picture: drawn again at another size, it would be blurred, and heavier.
  const drawnAs = `calc(${width}px / ${pictureScale.deviceScaleFactor ?? 1})`
  const styles = `body{margin:16px;background:#e6e9ea;display:grid;grid-template-columns:repeat(3,${drawnAs});gap:24px}img{width:100%}`
  await sheet.setViewportSize({ width: 1440, height: 566 })
  await sheet.setContent(`<style>${styles}</style>${images.join('')}`)
  await keepPicture(sheet, name)
  await sheet.close()
}
