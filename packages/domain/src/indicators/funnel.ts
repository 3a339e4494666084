import type { ClosureOutcome, JourneyStatus } from '../journeys/journey'
import { type Phase, phaseChoices, phaseIndex } from '../journeys/phase'

/** How many journeys stand alike. */
export interface Standing {
  readonly phase: Phase | null
  readonly status: JourneyStatus
  /** Of the closure in force; null while not closed. */
  readonly outcome: ClosureOutcome | null
  /** At its phase for too short a time to have gone further. */
  readonly recent: boolean
  readonly n: number
}

/** A row of the funnel. In `none` (no phase) `reached` is all those without a phase: it is shown apart, below no other. */
export interface FunnelRow<P extends Phase | null = Phase | null> {
  readonly phase: P
  readonly current: number
  readonly reached: number
  readonly stopped: number
  /** Still at the phase before, for too short a time to have gone further; none is before the first. */
  readonly immature: number
}

/** Stopped where it stood: closed with another outcome than an installation. Every other status is still there. */
export function isStopped({ status, outcome }: Pick<Standing, 'status' | 'outcome'>): boolean {
  return status === 'closed' && outcome !== 'installed'
}

/**
 * The funnel of journeys by the phase they stand at (design 3): reached(i) is phase ≥ i, hence
 * reached(i) = reached(i+1) + current(i) + stopped(i), moves back included.
 */
export function computeFunnel(standings: readonly Standing[]): { phases: FunnelRow<Phase>[]; none: FunnelRow<null> } {
  const total = (rows: readonly Standing[]) => rows.reduce((sum, { n }) => sum + n, 0)
  const at = (phase: Phase | null) => standings.filter((standing) => standing.phase === phase)
  const rowOf = <P extends Phase | null>(phase: P, reached: readonly Standing[]): FunnelRow<P> => {
    const before = previousPhase(phase)
    const stopped = total(at(phase).filter(isStopped))
    return {
      phase,
      current: total(at(phase)) - stopped,
      reached: total(reached),
      stopped,
      immature: before === null ? 0 : total(at(before).filter((standing) => standing.recent && !isStopped(standing))),
    }
  }
  return {
    phases: phaseChoices.values.map((phase, index) =>
      rowOf(
        phase,
        standings.filter((standing) => phaseIndex(standing.phase) >= index),
      ),
    ),
    none: rowOf(null, at(null)),
  }
}

/** The phase before another; null of the first, and of none. */
export function previousPhase(phase: Phase | null): Phase | null {
  return phaseChoices.values[phaseIndex(phase) - 1] ?? null
}
