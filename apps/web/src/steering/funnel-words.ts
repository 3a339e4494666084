import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Language } from '@ancrage/domain/kernel/choices'
import { formatNumber, formatRatio } from '../ui/formats'
import type { FunnelLine, FunnelReply, FunnelView } from './funnel-view'

/** What the table of the funnel and its export both say, in words. */
export interface FunnelWords {
  readonly title: string
  readonly phase: (line: FunnelLine) => string
  readonly ratio: (line: FunnelLine) => string
  readonly median: (line: FunnelLine) => string
  readonly heads: Readonly<Record<'phase' | 'shown' | 'bar' | 'ratio' | 'median' | 'current' | 'stopped', string>>
}

export interface Speech {
  readonly translate: (key: string, options?: object) => string
  readonly language: Language
  /** Said after a noun: « du 1er semestre 2024 ». */
  readonly period: string
}

/** The words of one funnel. */
export function funnelWords(mode: FunnelReply['mode'], { of }: FunnelView, { translate, language, period }: Speech): FunnelWords {
  const head = (key: string) => translate(`steering.head.${key}`, { count: formatNumber(of, language) })
  return {
    title: translate(`steering.question.${mode}`, { period }),
    phase: ({ phase }) => (phase === 'none' ? translate('steering.no_phase') : phaseChoices.labels[phase][language]),
    ratio: ({ ratio }) => (ratio === null ? '—' : formatRatio(ratio, language, 0)),
    median: ({ medianDays: days }) => (days === null ? '—' : translate('steering.days', { count: formatNumber(days, language, 1) })),
    heads: {
      phase: head(mode === 'today' ? 'phase_today' : 'phase'),
      shown: head('shown'),
      bar: head(mode === 'today' ? 'spread' : 'of'),
      ratio: head(mode === 'today' ? 'share' : 'passage'),
      median: head('median'),
      current: head('current'),
      stopped: head('stopped'),
    },
  }
}

/** The same table as rows of cells, without its bars. */
export function csvRows(mode: FunnelReply['mode'], { lines, none }: FunnelView, words: FunnelWords): string[][] {
  const { phase, shown, ratio, median, current, stopped } = words.heads
  const whole = mode === 'cohort'
  return [
    [phase, shown, ratio, ...(whole ? [median, current, stopped] : [])],
    ...[...lines, none].map((line) => [
      words.phase(line),
      String(line.shown.count),
      words.ratio(line),
      ...(whole ? [words.median(line), String(line.current.count), String(line.stopped.count)] : []),
    ]),
  ]
}
