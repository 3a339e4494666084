import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { request } from '../../providers/api'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import styles from './MeetingPage.module.css'
import type { MeetingReply } from './meeting-page'

/** A point typed at the end of the agenda: Enter adds it, and the field waits for the next. */
export function AddPoint({ page: { meeting, items } }: { page: MeetingReply }) {
  const translate = useTranslate()
  const field = useRef<HTMLInputElement>(null)
  const [title, setTitle] = useState('')
  const key = useRef(newRequestKey())
  const adding = useCommand((typed: string) =>
    request('POST', '/meeting-items', { body: { meetingId: meeting.id, title: typed }, headers: { 'Idempotency-Key': key.current } }),
  )
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '' || adding.pending) return field.current?.focus()
    if (!(await adding.run(title.trim()))) return
    key.current = newRequestKey()
    setTitle('')
    field.current?.focus()
  }
  return (
    <form className={styles.add} onSubmit={(event) => void add(event)}>
      <TextField
        size="small"
        fullWidth
        value={title}
        inputRef={field}
        placeholder={translate(items.length === 0 ? 'meetings.first_point' : 'meetings.next_point')}
        slotProps={{ htmlInput: { 'aria-label': translate('meetings.point_title'), maxLength: 200 } }}
        error={adding.refused !== null}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button type="submit" disabled={adding.pending} startIcon={<PlusIcon size={18} aria-hidden />}>
        {translate('meetings.add_point')}
      </Button>
      <FormProblem problem={adding.refused} />
    </form>
  )
}
