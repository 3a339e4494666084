import type { reports, Waits } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { type Delay, delayChoices } from '@ancrage/domain/indicators/delay-figures'

export type DelaysReply = ReplyOf<typeof reports.delays>

/** A line of the table of delays: a sector, what is in none, or all of it. */
export interface DelayLine extends Waits {
  readonly key: string
  /** The sector's name; null outside every sector, and for all. */
  readonly name: string | null
}

/** One delay ready to be drawn: `longest` is the median that the longest bar stands for. */
export interface DelayView {
  readonly delay: Delay
  readonly longest: number
  readonly sectors: readonly DelayLine[]
  readonly all: DelayLine
}

/** The delay asked, else the first one; null where the reply lacks it. */
export function delayView({ delays }: DelaysReply, asked: Delay = delayChoices.values[0]): DelayView | null {
  const found = delays.find(({ delay }) => delay === asked)
  if (!found) return null
  const sectors = found.sectors.map(({ sector, ...waits }) => ({ key: sector?.id ?? 'outside', name: sector?.name ?? null, ...waits }))
  return {
    delay: asked,
    longest: Math.max(0, ...sectors.map(({ median }) => median ?? 0)),
    sectors,
    all: { key: 'all', name: null, ...found.all },
  }
}
