import styles from './Footprint.module.css'

/** The six gauges, in the order they are drawn and read. */
export const footprintOrder = ['contact', 'installation', 'spouse_job', 'housing', 'childcare', 'aid'] as const
export type FootprintPart = (typeof footprintOrder)[number]

/** Where one track stands: the step reached (1 for the first) out of how many, or why it has none. */
export type Gauge = 'not_needed' | 'dropped' | { step: number; of: number }

export interface FootprintProps {
  tracks: Readonly<Record<FootprintPart, Gauge>>
  /** What the drawing says, in words, spelled by the caller who knows the steps' labels. */
  label: string
}

const width = 6
const pitch = 9
const height = 18

/** L'empreinte du parcours: six small gauges filled from the foot; a dash is a track that is not needed. */
export function Footprint({ tracks, label }: FootprintProps) {
  return (
    <svg className={styles.footprint} width={52} height={height} viewBox={`0 0 52 ${height}`} role="img" aria-label={label}>
      <title>{label}</title>
      {footprintOrder.map((part, rank) => (
        <GaugeShape key={part} gauge={tracks[part]} x={rank * pitch} />
      ))}
    </svg>
  )
}

function GaugeShape({ gauge, x }: { gauge: Gauge; x: number }) {
  if (gauge === 'not_needed') return <rect className={styles.dash} x={x} y={height - 2} width={width} height={1.5} />
  if (gauge === 'dropped') {
    return (
      <g className={styles.dropped}>
        <rect x={x + 0.5} y={0.5} width={width - 1} height={height - 1} />
        <path d={`M${x + 1} ${height - 1}L${x + width - 1} 1`} />
      </g>
    )
  }
  const filled = (Math.min(Math.max(gauge.step / gauge.of, 0), 1) || 0) * height
  return (
    <g className={styles.gauge}>
      <rect className={styles.frame} x={x + 0.5} y={0.5} width={width - 1} height={height - 1} />
      <rect className={styles.fill} x={x} y={height - filled} width={width} height={filled} />
    </g>
  )
}
