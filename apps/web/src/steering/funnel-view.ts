import type { FigureList, reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Phase } from '@ancrage/domain/journeys/phase'

export type FunnelReply = ReplyOf<typeof reports.funnel>
type Rows = Pick<FunnelReply, 'phases' | 'none'>

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
  readonly q1Days: number | null
  readonly q3Days: number | null
  /** Those who may still come, for want of hindsight; null where there are none. */
  readonly immature: Counted | null
  readonly current: Counted
  readonly stopped: Counted
  /** The same line of the other period; null when none is compared. */
  readonly other: ComparedLine | null
}

/** A line of the period compared, and how many points of passage one has on the other, from -1 to 1: null where either lacks hindsight. */
export interface ComparedLine {
  readonly shown: Counted
  readonly ratio: number | null
  readonly medianDays: number | null
  readonly points: number | null
}

/** The funnel ready to be drawn: `of` is all those with a phase, `widest` what the longest bar stands for. */
export interface FunnelView {
  readonly of: number
  readonly widest: number
  readonly lines: readonly FunnelLine[]
  readonly none: FunnelLine
  /** The journeys in practice for too short a time to be at the last phase; null where there are none. */
  readonly recent: Counted | null
}

/** Today's journeys are told by where they stand, never as a funnel: nobody went from one bar to the next. */
export function viewOf({ mode, phases, none, compared }: FunnelReply): FunnelView {
  const of = phases[0]?.reached.count ?? 0
  const part = mode === 'today' ? 'current' : 'reached'
  const lines = phases.map((row, index) => {
    const ratio = mode === 'today' ? share(row.current.count, of) : passage({ phases, none }, index)
    const other = compared?.phases[index]
    return {
      ...row,
      shown: row[part],
      ratio,
      immature: mode === 'today' ? null : some(row.immature),
      other:
        other && compared
          ? comparedLine(
              other.reached,
              passage(compared, index),
              some(row.immature) || some(other.immature) ? null : ratio,
              other.medianDays,
            )
          : null,
    }
  })
  return {
    of,
    widest: Math.max(0, ...lines.map(({ shown, immature }) => shown.count + (immature?.count ?? 0))),
    lines,
    none: {
      ...none,
      phase: 'none',
      shown: none[part],
      ratio: null,
      immature: null,
      other: compared ? comparedLine(compared.none.reached, null, null, null) : null,
    },
    recent: lines.at(-1)?.immature ?? null,
  }
}

function comparedLine(shown: Counted, ratio: number | null, here: number | null, medianDays: number | null): ComparedLine {
  return { shown, ratio, medianDays, points: ratio === null || here === null ? null : here - ratio }
}

function passage({ phases }: Rows, index: number): number | null {
  return share(phases[index]?.reached.count ?? 0, phases[index - 1]?.reached.count)
}

function share(count: number, of: number | undefined): number | null {
  return of ? count / of : null
}

function some(counted: Counted | null): Counted | null {
  return counted && counted.count > 0 ? counted : null
}
