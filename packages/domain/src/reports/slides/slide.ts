import type { SlideKey } from '../session-figures'

/** A figure with what it was before. */
export interface SlideFigure {
  readonly label: string
  readonly value: string
  /** « 702 à la séance du 12 février 2025 (+28) ». */
  readonly before: readonly string[]
}

/** Numbers drawn: one bar, or one stack, a category. A number that is not told is not drawn. */
export interface SlideChart {
  readonly kind: 'chart'
  readonly form: 'bars' | 'stacked'
  readonly caption: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  /** What is drawn, in words. */
  readonly alternative: string
}

export interface SlideTable {
  readonly kind: 'table'
  readonly caption: string
  /** Numbers are set on the right. */
  readonly columns: readonly { readonly label: string; readonly isNumber?: boolean; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
  /** « et 4 autres », where there is no room. */
  readonly more: string | null
}

export type SlideBlock =
  | { readonly kind: 'figures'; readonly figures: readonly SlideFigure[] }
  | SlideChart
  | SlideTable
  | { readonly kind: 'list'; readonly caption: string; readonly items: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }

/** What a slide says, whoever draws it: the screen, the presentation or the printed page. */
export interface Slide {
  readonly key: SlideKey
  /** One message, made of the figures. */
  readonly title: string
  /** Across the slide, above what stands in columns. */
  readonly band: readonly SlideBlock[]
  readonly columns: readonly (readonly SlideBlock[])[]
  /** Of when, over what, and how it is counted. */
  readonly foot: string
  /** What is said beside it: the notes of the speaker. */
  readonly comment: string | null
}

/** As many rows as a slide has room for. */
export const mostRows = 11

/** A table cut to what a slide has room for. */
export function tableOf(table: Omit<SlideTable, 'kind' | 'more'>, more: (left: number) => string, most = mostRows): SlideTable {
  const left = table.rows.length - most
  const isLong = left > 0
  return { kind: 'table', ...table, rows: isLong ? table.rows.slice(0, most) : table.rows, more: isLong ? more(left) : null }
}
