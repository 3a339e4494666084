import type { ClosureOutcome, JourneyStatus } from '../journeys/journey'
import { type Phase, phaseChoices, phaseIndex } from '../journeys/phase'

/** How many journeys stand alike. */
export interface Standing {
  readonly phase: Phase | null
  readonly status: JourneyStatus
  /** Of the closure in force; null while not closed. */
  readonly outcome: ClosureOutcome | null
  readonly n: number
}

/** A row of the funnel. In `none` (no phase) `reached` is all those without a phase: it is shown apart, below no other. */
export interface FunnelRow<P extends Phase | null = Phase | null> {
  readonly phase: P
  readonly current: number
  readonly reached: number
  readonly stopped: number
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
  const rowOf = <P extends Phase | null>(phase: P, reached: readonly Standing[]): FunnelRow<P> => {
    const here = standings.filter((standing) => standing.phase === phase)
    const stopped = total(here.filter(isStopped))
    return { phase, current: total(here) - stopped, reached: total(reached), stopped }
  }
  return {
    phases: phaseChoices.values.map((phase, index) =>
      rowOf(
        phase,
        standings.filter((standing) => phaseIndex(standing.phase) >= index),
      ),
    ),
    none: rowOf(
      null,
      standings.filter(({ phase }) => phase === null),
    ),
  }
}
