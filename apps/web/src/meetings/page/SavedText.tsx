import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { type KeyboardEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import styles from './MeetingPage.module.css'

export interface SavedTextProps {
  /** What is written, for those who listen. */
  label: string
  placeholder: string
  /** As the server has it. */
  value: string
  max: number
  save: (text: string) => Promise<unknown>
}

/**
 * A text saved as one leaves it, or by Ctrl Enter; what is said under it is what the server said. Refused, it stays as typed,
 * beside what someone else wrote meanwhile.
 */
export function SavedText({ label, placeholder, value, max, save }: SavedTextProps) {
  const translate = useTranslate()
  const [typed, setTyped] = useState<string | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const saving = useCommand((text: string) => save(text).then(() => true))
  const shown = typed ?? value
  const changed = typed !== null && typed !== value && typed !== saved
  const send = async () => {
    if (typed === null || !changed || saving.pending) return
    if (await saving.run(typed)) setSaved(typed)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void send()
  }
  const stale = saving.refused?.code === 'stale'
  return (
    <div className={styles.saved}>
      <TextField
        fullWidth
        multiline
        minRows={2}
        maxRows={16}
        value={shown}
        placeholder={placeholder}
        error={saving.refused !== null}
        slotProps={{ htmlInput: { 'aria-label': label, maxLength: max } }}
        onFocus={() => !changed && setTyped(null)}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => void send()}
        onKeyDown={onKeyDown}
      />
      <p className={styles.kept} role="status">
        {saving.pending && translate('meetings.saving')}
        {!saving.pending && changed && translate('meetings.unsaved')}
        {!saving.pending && !changed && saved !== null && saved === shown && translate('meetings.kept')}
      </p>
      {saving.refused && (
        <div className={styles.refused}>
          <FormProblem problem={saving.refused} />
          {stale && value !== typed && (
            <blockquote className={styles.theirs}>
              <b>{translate('meetings.theirs')}</b> {value === '' ? '—' : value}
            </blockquote>
          )}
          <Button size="small" disabled={saving.pending} onClick={() => void send()}>
            {translate('meetings.save_mine')}
          </Button>
        </div>
      )}
    </div>
  )
}
