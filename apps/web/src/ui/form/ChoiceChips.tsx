import type { Icon } from '@phosphor-icons/react'
import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react'
import styles from './ChoiceChips.module.css'

export interface ChipOption<V extends string> {
  value: V
  label: ReactNode
  Icon?: Icon | undefined
  /** The letter that chooses it while the group has the focus. */
  letter?: string | undefined
}

export interface ChoiceChipsProps<V extends string> {
  label: string
  options: readonly ChipOption<V>[]
  value: V | null
  onChange: (value: V) => void
  /** After a choice made by its letter: hands are on the keyboard, and may go on. */
  onLetter?: () => void
  error?: string | undefined
  /** Receives the first radio, or the chosen one: where the focus goes. */
  focusRef?: Ref<HTMLInputElement>
  hideLabel?: boolean
}

/** One choice among a few, all in sight: radio buttons drawn as chips, arrows and letters move among them. */
export function ChoiceChips<V extends string>(props: ChoiceChipsProps<V>) {
  const { label, options, value, onChange, onLetter, error, focusRef, hideLabel = false } = props
  const name = useId()
  const reached = value ?? options[0]?.value
  const choose = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const option = options.find(({ letter }) => letter?.toLowerCase() === event.key.toLowerCase())
    if (!option) return
    event.preventDefault()
    onChange(option.value)
    onLetter?.()
  }
  return (
    <fieldset className={styles.group} aria-describedby={error ? `${name}-error` : undefined} onKeyDown={choose}>
      <legend className={hideLabel ? styles.hidden : styles.legend}>{label}</legend>
      <div className={styles.chips}>
        {options.map(({ value: option, label: word, Icon, letter }) => (
          <label key={option} className={styles.option}>
            <input
              ref={option === reached ? focusRef : undefined}
              type="radio"
              className={styles.input}
              name={name}
              value={option}
              checked={option === value}
              aria-keyshortcuts={letter}
              data-invalid={error ? true : undefined}
              onChange={() => onChange(option)}
            />
            <span className={styles.chip}>
              {Icon && <Icon size={18} weight={option === value ? 'fill' : 'regular'} aria-hidden />}
              {word}
              {letter && (
                <kbd className={styles.letter} aria-hidden>
                  {letter}
                </kbd>
              )}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
