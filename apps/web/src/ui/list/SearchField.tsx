import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/csr/MagnifyingGlass'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { VisuallyHidden } from '../VisuallyHidden'
import styles from './SearchField.module.css'

/** Between the last letter typed and the search, in milliseconds. */
const pause = 250

export interface SearchFieldProps {
  label: string
  /** What may be typed; as in the header when none is given. */
  hint?: string
  value: string
  onChange: (text: string) => void
}

/** Narrows the list to what is typed, once one stops typing. */
export function SearchField({ label, hint, value, onChange }: SearchFieldProps) {
  const translate = useTranslate()
  const id = useId()
  const [text, setText] = useState(value)
  const sent = useRef(value)
  useEffect(() => {
    // A search from elsewhere (the header, back): the field follows it.
    if (value !== sent.current) setText(value)
    sent.current = value
  }, [value])
  useEffect(() => {
    const typed = text.trim()
    if (typed === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed
      onChange(typed)
    }, pause)
    return () => clearTimeout(timer)
  }, [text, onChange])
  return (
    <search className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        <MagnifyingGlassIcon size={18} aria-hidden />
        <VisuallyHidden>{label}</VisuallyHidden>
      </label>
      <input
        id={id}
        type="search"
        className={styles.input}
        autoComplete="off"
        placeholder={hint ?? translate('header.search_hint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </search>
  )
}
