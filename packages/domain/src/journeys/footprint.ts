import type { Bilingual, Language } from '../kernel/choices'
import { shippedPipelines, type TrackState, trackStateChoices } from './pipeline'

/** The order of the six gauges of « l'empreinte du parcours ». */
export const footprintOrder: readonly string[] = shippedPipelines.map(({ key }) => key)

/** Where a track stands: `stepIndex` counts from 0 among the `stepCount` steps of its pipeline. */
export interface FootprintTrack {
  readonly pipelineKey: string
  readonly state: TrackState
  readonly stepIndex: number
  readonly stepCount: number
}

export interface Gauge {
  readonly pipelineKey: string
  /** `absent`: a journey still to qualify has only its contact track. */
  readonly state: TrackState | 'absent'
  /** 0 to 1, the last step full; null is drawn as a dash. */
  readonly level: number | null
  readonly step: number
  readonly of: number
}

const absent: Bilingual = { fr: 'Non ouvert', en: 'Not open yet' }
const outOf: Bilingual = { fr: 'sur', en: 'of' }
const shippedLabels: Readonly<Record<string, Bilingual>> = Object.fromEntries(shippedPipelines.map((pipeline) => [pipeline.key, pipeline]))

/** The six gauges of a journey, in order, whatever tracks it has; tracks of pipelines added since are not drawn. */
export function footprintOf(tracks: readonly FootprintTrack[]): Gauge[] {
  return footprintOrder.map((pipelineKey) => {
    const track = tracks.find((one) => one.pipelineKey === pipelineKey)
    if (!track) return { pipelineKey, state: 'absent', level: null, step: 0, of: 0 }
    const step = track.stepIndex + 1
    const level = track.state === 'open' && track.stepCount > 0 ? Math.min(1, Math.max(0, step / track.stepCount)) : null
    return { pipelineKey, state: track.state, level, step, of: track.stepCount }
  })
}

/** The gauges spelled out: « Contact 3 sur 4, Installation 2 sur 7, Emploi du conjoint sans objet… ». */
export function footprintText(
  gauges: readonly Gauge[],
  language: Language,
  labels: Readonly<Record<string, Bilingual>> = shippedLabels,
): string {
  return gauges
    .map(
      (gauge) =>
        `${(labels[gauge.pipelineKey] ?? shippedLabels[gauge.pipelineKey])?.[language] ?? gauge.pipelineKey} ${said(gauge, language)}`,
    )
    .join(', ')
}

function said(gauge: Gauge, language: Language): string {
  if (gauge.state === 'open') return `${gauge.step} ${outOf[language]} ${gauge.of}`
  return (gauge.state === 'absent' ? absent : trackStateChoices.labels[gauge.state])[language].toLowerCase()
}
