import type { Quartiles } from '@ancrage/domain/indicators/quartiles'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Language } from '@ancrage/domain/kernel/choices'
import { formatNumber, formatRatio } from '../ui/formats'
import type { FunnelLine, FunnelReply, FunnelView } from './funnel-view'

const headKeys = ['phase', 'shown', 'bar', 'ratio', 'delay', 'current', 'stopped', 'period', 'other', 'points', 'immature'] as const
type HeadKey = (typeof headKeys)[number]

/** What the table of the funnel and its export both say, in words. */
export interface FunnelWords {
  readonly title: string
  readonly phase: (line: FunnelLine) => string
  readonly ratio: (line: Pick<FunnelLine, 'ratio'>) => string
  /** The median, and the quartiles around it: « 9 j (4–18) ». */
  readonly delay: (line: Pick<FunnelLine, 'medianDays'> & Partial<Pick<FunnelLine, 'q1Days' | 'q3Days'>>) => string
  /** How far the passage is from that of the other period: « +4 pts ». */
  readonly points: (line: FunnelLine) => string
  readonly heads: Readonly<Record<HeadKey, string>>
}

export interface Speech {
  readonly translate: (key: string, options?: object) => string
  readonly language: Language
  /** Said after a noun: « du 1er semestre 2024 ». */
  readonly period: string
  /** The same, standing alone. */
  readonly periodName: string
  /** The other period, standing alone: « 1er semestre 2023 »; absent when none is compared. */
  readonly other?: string | undefined
}

/** The words of one funnel. */
export function funnelWords(
  mode: FunnelReply['mode'],
  { of }: FunnelView,
  { translate, language, period, periodName, other }: Speech,
): FunnelWords {
  const head = (key: string, options: object = {}) => translate(`steering.head.${key}`, { count: formatNumber(of, language), ...options })
  return {
    title: translate(`steering.question.${mode}`, { period }),
    phase: ({ phase }) => (phase === 'none' ? translate('steering.no_phase') : phaseChoices.labels[phase][language]),
    ratio: ({ ratio }) => (ratio === null ? '—' : formatRatio(ratio, language, 0)),
    delay: ({ medianDays: median, q1Days: q1 = null, q3Days: q3 = null }) => delaySaid({ median, q1, q3 }, { translate, language }),
    points: ({ other: line }) =>
      line?.points === undefined || line.points === null ? '—' : translate('funnel.points', { count: signed(line.points * 100, language) }),
    heads: {
      phase: head(mode === 'today' ? 'phase_today' : 'phase'),
      shown: head('shown'),
      bar: head(mode === 'today' ? 'spread' : 'of'),
      ratio: head(mode === 'today' ? 'share' : 'passage'),
      delay: head('median'),
      current: head('current'),
      stopped: head('stopped'),
      period: periodName,
      other: other ?? '',
      points: translate('funnel.head.points'),
      immature: translate('funnel.head.immature'),
    },
  }
}

/** A median in days, and the quartiles around it in whole days: « 9 j (4–18) »; a dash of none. */
export function delaySaid({ median, q1, q3 }: Quartiles, { translate, language }: Pick<Speech, 'translate' | 'language'>): string {
  if (median === null) return '—'
  const middle = translate('steering.days', { count: formatNumber(median, language, 1) })
  return q1 === null || q3 === null || q1 === q3 ? middle : `${middle} (${formatNumber(q1, language)}–${formatNumber(q3, language)})`
}

/** The same table as rows of cells, without its bars. */
export function csvRows(mode: FunnelReply['mode'], { lines, none }: FunnelView, words: FunnelWords): string[][] {
  const { heads } = words
  const whole = mode === 'cohort'
  const compares = none.other !== null
  const days = (count: number | null) => (count === null ? '' : String(count).replace('.', ','))
  const { delay } = heads
  return [
    [
      heads.phase,
      heads.shown,
      heads.ratio,
      ...(whole ? [delay, `${delay} (q1)`, `${delay} (q3)`, heads.immature, heads.current, heads.stopped] : []),
      ...(compares ? [`${heads.shown}, ${heads.other}`, `${heads.ratio}, ${heads.other}`, heads.points, `${delay}, ${heads.other}`] : []),
    ],
    ...[...lines, none].map((line) => [
      words.phase(line),
      String(line.shown.count),
      words.ratio(line),
      ...(whole
        ? [
            days(line.medianDays),
            days(line.q1Days),
            days(line.q3Days),
            String(line.immature?.count ?? 0),
            String(line.current.count),
            String(line.stopped.count),
          ]
        : []),
      ...(line.other ? [String(line.other.shown.count), words.ratio(line.other), words.points(line), days(line.other.medianDays)] : []),
    ]),
  ]
}

function signed(value: number, language: Language): string {
  const written = formatNumber(Math.abs(value), language)
  if (written === '0') return written
  return `${value > 0 ? '+' : '−'}${written}`
}
