import { messages } from '@ancrage/contract/messages'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useNotify, usePermissions, useTranslate } from 'react-admin'
import { DraftLine } from '../drafts/DraftLine'
import { useDrafted } from '../drafts/use-drafted'
import type { QuickDialogProps } from '../layout/quick-actions'
import { call } from '../providers/call'
import { generalMessage } from '../providers/refused'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../tasks'
import { PersonPicker } from '../tasks/PersonPicker'
import { useAbout } from '../tasks/use-about'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import { useColleagues } from '../users/use-colleagues'
import { CallerFields } from './CallerFields'
import styles from './MessageSheet.module.css'
import { aboutOf, blankMessage, bodyOf, isWorth, type MessageForm, missingIn } from './message-draft'
import { useFollower } from './use-follower'

const shownFields = ['personId', 'newPerson.lastName', 'newPerson.firstName', 'newPerson.phone', 'summary', 'assigneeId']

/** « À rappeler »: who called, what about, and who calls back; noted with the hour it is. */
export function MessageSheet({ target, onClose }: QuickDialogProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const { permissions = [] } = usePermissions<string[]>()
  const [key] = useState(newRequestKey)
  const { value: form, ...drafted } = useDrafted<MessageForm>({ place: 'message.new', fresh: () => blankMessage, worth: isWorth })
  const set = (changes: Partial<MessageForm>) => drafted.change({ ...form, ...changes })
  const { caller, summary } = form
  const { person } = useAbout(aboutOf(form, target))
  const [missing, setMissing] = useState<readonly string[]>([])
  const follower = useFollower(caller ? null : person)
  const { who, nameOf } = useColleagues()
  const assignable = who('tasks.write')
  const assigneeId = form.assigneeId || (assignable.some(({ id }) => id === follower) ? follower : '')
  const draft = { person, caller, summary, assigneeId }
  const saving = useCommand((body: ReturnType<typeof bodyOf>) => call(messages, { body, headers: { 'Idempotency-Key': key } }))
  const save = async () => {
    const absent = missingIn(draft)
    setMissing(absent)
    if (absent.length > 0) return focusFirstProblem()
    if (saving.pending) return
    if (!(await saving.run(bodyOf(draft)))) return focusFirstProblem()
    drafted.forget()
    notify('message.done', { type: 'success', messageArgs: { name: nameOf(assigneeId) } })
    onClose()
  }
  const refused = saving.refused?.errors ?? {}
  const errors = { ...refused, ...Object.fromEntries(missing.map((name) => [name, translate('fill.required')])) }
  const general = generalMessage(saving.refused, shownFields)
  const problem = (name: string) => ({ error: errors[name] !== undefined, helperText: errors[name] })
  return (
    <Sheet
      title={translate('message.title')}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <FormProblem problem={general === '' ? null : { message: general }} />
          <Button type="submit" variant="contained" disabled={saving.pending}>
            {translate(saving.pending ? 'task.saving' : 'message.submit')}
          </Button>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
          <DraftLine draft={drafted.kept} onRestart={drafted.restart} />
        </>
      }
    >
      {caller === null ? (
        <div className={styles.who}>
          <PersonPicker
            label={translate('message.who')}
            value={person}
            onChange={(chosen) => set({ personId: chosen?.id ?? null })}
            error={errors.personId}
            autoFocus={!person}
          />
          {permissions.includes('people.write') && !person && (
            <Button size="small" variant="text" onClick={() => set({ caller: {} })}>
              {translate('message.unknown')}
            </Button>
          )}
        </div>
      ) : (
        <CallerFields
          values={caller}
          errors={errors}
          onChange={(values) => set({ caller: values })}
          onKnown={({ id }) => set({ personId: id, caller: null })}
          onBack={() => set({ caller: null })}
        />
      )}
      <TextField
        label={translate('message.what')}
        placeholder={translate('message.what_hint')}
        multiline
        minRows={3}
        value={summary}
        onChange={({ target: { value } }) => set({ summary: value })}
        slotProps={{ htmlInput: { maxLength: 1000, 'aria-required': true } }}
        {...problem('summary')}
      />
      <TextField
        select
        label={translate('message.for')}
        value={assigneeId}
        onChange={({ target: { value } }) => set({ assigneeId: value })}
        slotProps={{ select: { SelectDisplayProps: { 'aria-required': true } } }}
        {...problem('assigneeId')}
      >
        {assignable.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {id === follower ? translate('message.follows', { name }) : name}
          </MenuItem>
        ))}
      </TextField>
      <p className={styles.when}>{translate('message.when')}</p>
    </Sheet>
  )
}
