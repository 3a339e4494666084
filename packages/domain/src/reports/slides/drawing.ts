import { pick } from '../../aids/wording'
import type { Bilingual, Language } from '../../kernel/choices'
import type { Day } from '../../kernel/day'
import { type Cell, isTold } from '../cells'
import type { PackFigure, PackFigures } from '../pack-figures'
import { changeSaid, cut, daySaid, firstSentence, type Measure, said, untoldSaid } from '../said'
import type { SlideKey } from '../session-figures'
import { type Slide, type SlideChart, type SlideFigure, type SlideTable, tableOf } from './slide'

/** The meeting that a session's slides are for. */
export interface Session {
  readonly committee: string
  readonly heldOn: Day
}

/** The words of a session's slides in one language, over its figures. */
export interface Drawing {
  readonly figures: PackFigures
  readonly session: Session | null
  readonly language: Language
  readonly word: (text: Bilingual) => string
  readonly say: (cell: Cell | null, measure?: Measure) => string
  readonly indicator: (code: string) => PackFigure | undefined
  readonly table: (table: Omit<SlideTable, 'kind' | 'more'>, most?: number) => SlideTable
  readonly chart: (chart: ChartOf) => SlideChart
  /** An indicator beside what it was at the last session and a year ago. */
  readonly compared: (code: string, label?: string) => SlideFigure[]
  readonly foot: (...codes: string[]) => string
}

interface ChartOf {
  readonly form: SlideChart['form']
  readonly caption: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly cells: readonly Cell[] }[]
}

/** What a slide draws; its key and comment are put beside. */
export type Drawn = Omit<Slide, 'key' | 'comment'>
export type Draw = (drawing: Drawing) => Drawn
export type Draws = Readonly<Record<SlideKey, Draw>>

export function drawingOf(figures: PackFigures, language: Language, session: Session | null): Drawing {
  const word = (text: Bilingual) => text[language]
  const say = (cell: Cell | null, measure: Measure = 'count') => said(cell, measure, language)
  const indicator = (code: string) => figures.indicators.find((figure) => figure.code === code)
  return {
    figures,
    session,
    language,
    word,
    say,
    indicator,
    table: (table, most) => tableOf(table, (left) => pick(language, `et ${left} autre${left > 1 ? 's' : ''}`, `and ${left} more`), most),
    chart: ({ series, ...chart }) => ({
      kind: 'chart',
      ...chart,
      categories:
        chart.form === 'stacked' ? chart.categories.map((category, at) => stackSaid(category, at, series, language)) : chart.categories,
      series: series.map(({ name, cells }) => ({ name, values: cells.map((cell) => (isTold(cell) ? cell : null)) })),
      alternative: [
        chart.caption,
        ...chart.categories.map(
          (category, at) =>
            `${category}${pick(language, '\u00a0: ', ': ')}${series.map(({ name, cells }) => `${series.length > 1 ? `${name} ` : ''}${say(cells[at] ?? 0)}`).join(', ')}`,
        ),
      ].join('. '),
    }),
    compared: (code, label) => {
      const figure = indicator(code)
      if (!figure) return []
      return [{ label: label ?? word(figure.name), value: say(figure.value, figure.unit), before: beforeSaid(figures, figure, language) }]
    },
    foot: (...codes) => {
      const definitions = codes
        .flatMap((code) => indicator(code) ?? [])
        .map(({ name, definition }) => {
          return `${word(name)}${pick(language, '\u00a0: ', ': ')}${firstSentence(word(definition))}`
        })
      return [stoppedSaid(figures, language), ...definitions.map((text) => cut(text, definitions.length > 1 ? 130 : 260))].join(' ')
    },
  }
}

/** A stack some of whose numbers are kept back says so under it: what is not drawn is not read as nothing. */
function stackSaid(category: string, at: number, series: ChartOf['series'], language: Language): string {
  const cells = series.map(({ cells: all }) => all[at] ?? 0)
  if (cells.every(isTold)) return category
  return `${category} ${cells.some((cell) => isTold(cell) && cell > 0) ? pick(language, '(partiel)', '(in part)') : untoldSaid('untold', language)}`
}

/** « Chiffres arrêtés au 18 juin 2025, du 1er janvier 2019 au 18 juin 2025. » */
export function stoppedSaid({ stoppedOn, from, to, filtersSaid }: PackFigures, language: Language): string {
  const [stopped, first, last] = [stoppedOn, from, to].map((day) => daySaid(day, language))
  const filters = filtersSaid.map((text) => text[language]).join(', ')
  const period = pick(
    language,
    `Chiffres arrêtés au ${stopped}, du ${first} au ${last}`,
    `Figures stopped on ${stopped}, from ${first} to ${last}`,
  )
  return `${period}${filters && ` (${filters})`}.`
}

function beforeSaid({ compared }: PackFigures, figure: PackFigure, language: Language): string[] {
  const line = (before: Cell | null | undefined, since: string) => {
    if (before === null || before === undefined) return []
    const change = changeSaid(figure.value, before, figure.unit, language)
    return [`${said(before, figure.unit, language)} ${since}${change ? ` (${change})` : ''}`]
  }
  const { previous, yearBefore } = compared
  return [
    ...(previous
      ? line(
          previous.values[figure.code],
          pick(language, `au ${daySaid(previous.stoppedOn, language)}`, `on ${daySaid(previous.stoppedOn, language)}`),
        )
      : []),
    ...line(yearBefore.values[figure.code], pick(language, 'un an avant', 'a year before')),
  ]
}

/** « , » between all, « et » before the last. */
export function listed(parts: readonly string[], language: Language): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${pick(language, 'et', 'and')} ${parts.at(-1)}`
}
