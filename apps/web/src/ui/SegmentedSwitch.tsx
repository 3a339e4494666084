import { useId } from 'react'
import styles from './SegmentedSwitch.module.css'

export interface SegmentedSwitchProps<V extends string> {
  /** What is being chosen, for those who listen. */
  label: string
  options: readonly { value: V; label: string }[]
  value: V
  onChange: (value: V) => void
}

/** A choice among two or three words, all in sight: radio buttons, drawn joined. */
export function SegmentedSwitch<V extends string>({ label, options, value, onChange }: SegmentedSwitchProps<V>) {
  const name = useId()
  return (
    <div className={styles.group} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.word}>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
