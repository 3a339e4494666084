import type { FigureList, reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Phase } from '@ancrage/domain/journeys/phase'

export type FunnelReply = ReplyOf<typeof reports.funnel>

interface Counted {
  readonly count: number
  readonly list: FigureList
}

/** A line of the funnel's table; `none` is without a phase. */
export interface FunnelLine {
  readonly phase: Phase | 'none'
  /** Those who reached the phase (cohort), or who stand at it (today). */
  readonly shown: Counted
  /** Out of the previous phase's (cohort), or out of all those with a phase (today); null where that means nothing. */
  readonly ratio: number | null
  readonly medianDays: number | null
  readonly current: Counted
  readonly stopped: Counted
}

/** The funnel ready to be drawn: `of` is all those with a phase, `widest` what the longest bar stands for. */
export interface FunnelView {
  readonly of: number
  readonly widest: number
  readonly lines: readonly FunnelLine[]
  readonly none: FunnelLine
}

/** Today's journeys are told by where they stand, never as a funnel: nobody went from one bar to the next. */
export function viewOf({ mode, phases, none }: FunnelReply): FunnelView {
  const of = phases[0]?.reached.count ?? 0
  const part = mode === 'today' ? 'current' : 'reached'
  const lines = phases.map((row, index) => {
    const before = mode === 'today' ? of : phases[index - 1]?.reached.count
    return { ...row, shown: row[part], ratio: before ? row[part].count / before : null }
  })
  return {
    of,
    widest: mode === 'today' ? Math.max(...lines.map(({ shown }) => shown.count)) : of,
    lines,
    none: { ...none, phase: 'none', shown: none[part], ratio: null },
  }
}
