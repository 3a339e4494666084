import styles from './Ladder.module.css'

export type LadderState = 'open' | 'not_needed' | 'dropped'

export interface LadderProps {
  /** How many steps the pipeline has. */
  count: number
  /** The current step, from 0; the notch that stands taller. */
  current: number
  state?: LadderState
  /** What the drawing says, in words. */
  label: string
}

/** L'échelle: one notch a step, those behind filled, the current one taller, those ahead hollow. */
export function Ladder({ count, current, state = 'open', label }: LadderProps) {
  return (
    <span className={styles.ladder} role="img" aria-label={label} data-state={state}>
      {Array.from({ length: count }, (_, step) => (
        <span key={step} className={styles.notch} data-place={step === current ? 'here' : step < current ? 'behind' : 'ahead'} />
      ))}
    </span>
  )
}
