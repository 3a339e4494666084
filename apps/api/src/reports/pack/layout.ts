import { cut } from '@ancrage/domain/reports/said'
import type { Slide, SlideBlock, SlideTable } from '@ancrage/domain/reports/slides/slide'

/** A place on a slide, in inches from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A block where it goes. */
export interface Placed {
  readonly block: SlideBlock
  readonly box: Box
}

/** A slide of 16:9, 13.33 by 7.5 inches, and what each has whatever it says. */
export const page = { w: 13.333, h: 7.5, margin: 0.6 } as const
export const titleBox = (hasLogo: boolean): Box => ({ x: page.margin, y: 0.42, w: hasLogo ? 10.2 : 12.13, h: 0.95 })
export const logoBox: Box = { x: 11.2, y: 0.42, w: 1.53, h: 0.7 }
export const footBox: Box = { x: page.margin, y: 6.72, w: 11.2, h: 0.5 }
const body = { top: 1.55, bottom: 6.6, gap: 0.35 } as const

export const rowHeight = 0.29
/** Of a row whose words take two lines. */
export const tallRow = 0.46
const bandHeight = 0.98
export const captionHeight = 0.34
/** What a line of a table holds at its size, in characters an inch. */
const charactersPerInch = 12.2

/** Where each block of a slide goes: the band across, then columns of one width; what has no height of its own shares what is left. */
export function layoutOf(slide: Slide): Placed[] {
  const width = page.w - 2 * page.margin
  const placed: Placed[] = []
  let top: number = body.top
  for (const block of slide.band) {
    if (block.kind === 'figures' && block.figures.length === 0) continue
    placed.push({ block, box: { x: page.margin, y: top, w: width, h: bandHeight } })
    top += bandHeight + body.gap / 2
  }
  const each = (width - body.gap * (slide.columns.length - 1)) / Math.max(1, slide.columns.length)
  for (const [at, column] of slide.columns.entries()) {
    placed.push(...stacked(column, { x: page.margin + at * (each + body.gap), y: top, w: each, h: body.bottom - top }))
  }
  return placed
}

function stacked(blocks: readonly SlideBlock[], { x, y, w, h }: Box): Placed[] {
  const own = blocks.map((block) => heightOf(block, w))
  const fixed = own.reduce<number>((sum, height) => sum + (height ?? 0), 0) + body.gap * 0.6 * (blocks.length - 1)
  const free = own.filter((height) => height === null).length
  let top = y
  return blocks.map((block, at) => {
    const height = own[at] ?? (h - fixed) / Math.max(1, free)
    const box = { x, y: top, w, h: height }
    top += height + body.gap * 0.6
    return { block, box }
  })
}

/** The height of a block that has one of its own; null of one that takes what there is. */
function heightOf(block: SlideBlock, width: number): number | null {
  if (block.kind === 'text') return 0.28 * Math.ceil(block.text.length / (width * 9)) + 0.1
  if (block.kind !== 'table') return null
  const { rows } = fitted(block, width)
  const tall = rows.filter((row) => row.isTall).length
  return captionHeight + rowHeight * (1 + rows.length - tall) + tallRow * tall + (block.more ? rowHeight : 0)
}

/** How wide each column of a table is, in inches. */
export function columnWidths({ columns }: SlideTable, width: number): number[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map((column) => (column.width / all) * width)
}

/** The rows of a table as they fit: words on two lines at most, on one where columns are many, cut where there would be more. */
export function fitted(table: SlideTable, width: number): { rows: { cells: string[]; isTall: boolean }[] } {
  const most = columnWidths(table, width).map((column) => Math.max(4, Math.floor((column - 0.14) * charactersPerInch)))
  const isNarrow = table.columns.length > 5
  return {
    rows: table.rows.map((row) => ({
      cells: row.map((cell, at) => cut(cell, isNarrow ? (most[at] ?? 4) : (most[at] ?? 4) * 2 - 4)),
      isTall: !isNarrow && row.some((cell, at) => cell.length > (most[at] ?? 4)),
    })),
  }
}

/** The size of a title that fits two lines, in points. */
export function titleSize(title: string, width: number): number {
  return [30, 26, 22, 19].find((size) => (title.length * size * 0.53) / 72 <= width * 1.9) ?? 16
}
