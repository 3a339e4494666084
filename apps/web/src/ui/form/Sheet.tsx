import Dialog from '@mui/material/Dialog'
import IconButton from '@mui/material/IconButton'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { type FormEvent, type KeyboardEvent, type ReactNode, type SyntheticEvent, useId } from 'react'
import { useTranslate } from 'react-admin'
import styles from './Sheet.module.css'

export interface SheetProps {
  title: string
  onClose: () => void
  /** The button, or Ctrl/⌘ Enter from any field. */
  onSubmit: () => void
  /** Buttons, and what goes with them. */
  foot: ReactNode
  children: ReactNode
}

/** A form along the right edge of the page, over the whole screen of a phone. */
export function Sheet({ title, onClose, onSubmit, foot, children }: SheetProps) {
  const translate = useTranslate()
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isOwn(event)) onSubmit()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !isOwn(event)) return
    event.preventDefault()
    onSubmit()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      onKeyDown={onKeyDown}
      aria-labelledby={id}
      slotProps={{ container: { className: styles.place }, paper: { className: styles.sheet } }}
    >
      <form className={styles.form} noValidate onSubmit={submit}>
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <IconButton aria-label={translate('header.close')} onClick={onClose}>
            <XIcon size={20} aria-hidden />
          </IconButton>
        </header>
        <div className={styles.body}>{children}</div>
        <footer className={styles.foot}>{foot}</footer>
      </form>
    </Dialog>
  )
}

/** Whether an event comes from the sheet itself: React hands up what happens in a dialog opened from it too. */
function isOwn({ currentTarget, target }: SyntheticEvent): boolean {
  return currentTarget.contains(target as Node)
}
