import { IdentificationCardIcon } from '@phosphor-icons/react/dist/csr/IdentificationCard'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './SearchBox.module.css'

/** Finds a person: what is typed goes to the directory, in the history state and never in the address. */
export function SearchBox({ onSearched }: { onSearched?: () => void }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const q = text.trim()
    if (q === '') return
    navigate({ pathname: '/people', search: `?${new URLSearchParams({ filter: JSON.stringify({ q }) })}` })
    onSearched?.()
  }
  return (
    <search>
      <form className={styles.box} onSubmit={submit}>
        <label htmlFor={id}>
          <IdentificationCardIcon size={20} aria-hidden />
          <VisuallyHidden>{translate('header.search')}</VisuallyHidden>
        </label>
        <input
          ref={field}
          id={id}
          className={styles.input}
          type="search"
          autoComplete="off"
          placeholder={translate('header.search_hint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <kbd className={styles.key}>Ctrl K</kbd>
      </form>
    </search>
  )
}
