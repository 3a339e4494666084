import { type Gauge as DomainGauge, footprintText } from '@ancrage/domain/journeys/footprint'
import { Footprint, type FootprintProps, footprintOrder, type Gauge } from '../ui/Footprint'
import { useLanguage } from '../ui/use-language'

/** The footprint of a journey as the API gives its gauges. */
export function JourneyFootprint({ gauges }: { gauges: readonly DomainGauge[] }) {
  const language = useLanguage()
  const drawn = footprintOrder.map((part) => [part, toGauge(gauges.find(({ pipelineKey }) => pipelineKey === part))] as const)
  return <Footprint tracks={Object.fromEntries(drawn) as FootprintProps['tracks']} label={footprintText(gauges, language)} />
}

function toGauge(gauge: DomainGauge | undefined): Gauge {
  if (gauge?.state === 'open') return { step: gauge.step, of: gauge.of }
  return gauge?.state === 'dropped' ? 'dropped' : 'not_needed'
}
