import styles from './Bar.module.css'

export interface BarProps {
  value: number
  /** What the full width stands for. */
  max: number
  /** Beyond the value, hatched: what may still come to it, for want of hindsight. */
  more?: number | undefined
  /** Thin and hollow: what another bar is compared with. */
  hollow?: boolean
}

/** A bar beside its figure: the figure is text next to it, so the drawing itself is silent. */
export function Bar({ value, max, more = 0, hollow = false }: BarProps) {
  const share = (part: number) => (max > 0 ? Math.min(Math.max(part / max, 0), 1) : 0)
  return (
    <span className={styles.track} data-hollow={hollow} aria-hidden>
      <span className={styles.bar} style={{ width: `${share(value) * 100}%` }} />
      {more > 0 && <span className={styles.more} style={{ width: `${share(more) * 100}%` }} />}
    </span>
  )
}
