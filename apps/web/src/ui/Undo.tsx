import Button from '@mui/material/Button'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import { refusedBy } from '../providers/refused'
import styles from './Undo.module.css'

export interface UndoProps {
  /** What was done, in words already translated. */
  said: ReactNode
  /** Takes it back, and gives what is then said. */
  onUndo: () => Promise<ReactNode>
}

/** What a notification says once something is done that can be taken back: once, with « Annuler ». */
export function Undo({ said, onUndo }: UndoProps) {
  const translate = useTranslate()
  const [pending, setPending] = useState(false)
  const [then, setThen] = useState<ReactNode>(null)
  const undo = () => {
    setPending(true)
    void onUndo()
      .catch((failure: unknown) => {
        const { message } = refusedBy(failure)
        return translate(message, { _: message })
      })
      .then(setThen)
      .finally(() => setPending(false))
  }
  return (
    <span className={styles.said} role="status">
      {then ?? said}
      {then === null && (
        <Button size="small" className={styles.undo} disabled={pending} onClick={undo}>
          {translate('list.undo')}
        </Button>
      )}
    </span>
  )
}
