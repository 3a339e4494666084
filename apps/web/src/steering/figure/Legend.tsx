import styles from './Legend.module.css'
import type { Look } from './series'

export interface LegendItem {
  readonly key: string
  readonly label: string
  /** Null: history typed in. */
  readonly look: Look | null
}

/** What each look of a chart stands for, in words. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className={styles.legend}>
      {items.map(({ key, label, look }) => (
        <li key={key}>
          <span className={styles.swatch} aria-hidden data-look={look ? (look.hatched ? 'hatched' : 'plain') : 'typed'} style={ink(look)} />
          {label}
        </li>
      ))}
    </ul>
  )
}

function ink(look: Look | null) {
  return look ? { color: look.color } : undefined
}
