import { initialsOf } from './formats'
import styles from './Initials.module.css'

/** Someone of the team in two letters; their whole name for whoever points or listens. */
export function Initials({ name }: { name: string }) {
  return (
    <span className={styles.initials} role="img" aria-label={name} title={name}>
      {initialsOf(name)}
    </span>
  )
}
