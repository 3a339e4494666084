import styles from './Bar.module.css'

export interface BarProps {
  value: number
  /** What the full width stands for. */
  max: number
  /** Hatched: not enough hindsight, or the part of a whole. */
  hatched?: boolean
}

/** A bar beside its figure: the figure is text next to it, so the drawing itself is silent. */
export function Bar({ value, max, hatched = false }: BarProps) {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.bar} data-hatched={hatched} style={{ width: `${share * 100}%` }} />
    </span>
  )
}
