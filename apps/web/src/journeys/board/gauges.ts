import { type FootprintPart, footprintOrder, type Gauge } from '../../ui/Footprint'
import type { BoardCard } from './card-state'

/** The gauges of a card as they are drawn: a track not opened yet is a dash, like one that is not needed. */
export function gaugesOf(footprint: BoardCard['footprint']): Record<FootprintPart, Gauge> {
  return Object.fromEntries(
    footprintOrder.map((part) => [part, drawn(footprint.find(({ pipelineKey }) => pipelineKey === part))]),
  ) as Record<FootprintPart, Gauge>
}

function drawn(gauge: BoardCard['footprint'][number] | undefined): Gauge {
  if (gauge?.state === 'open') return { step: gauge.step, of: gauge.of }
  return gauge?.state === 'dropped' ? 'dropped' : 'not_needed'
}
