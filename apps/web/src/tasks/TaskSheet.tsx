import Button from '@mui/material/Button'
import { useState } from 'react'
import { useGetOne, useTranslate } from 'react-admin'
import type { QuickTarget } from '../layout/quick-actions'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { useToday } from '../ui/use-today'
import { useMyId } from '../users/use-colleagues'
import { type Person, PersonPicker } from './PersonPicker'
import { sayDay, workedFrom } from './planned-days'
import { TaskFields } from './TaskFields'
import { changeTask, createTask, type Task } from './task-commands'
import { missingIn, newTask, type TaskDraft } from './task-draft'
import { useAbout } from './use-about'

export interface TaskDialogProps {
  /** Whom a new task is about. */
  target: QuickTarget
  onClose: () => void
  /** What is already known of a new task. */
  start?: Partial<TaskDraft>
  /** The task to change, rather than a new one. */
  taskId?: string
  onSaved?: (task: Task) => void
}

/** The sheet of a task, new or to change, once it is known who writes it and what there is to change. */
export function TaskSheet(props: TaskDialogProps) {
  const { data: task } = useGetOne<Task>('tasks', { id: props.taskId ?? '' }, { enabled: props.taskId !== undefined, staleTime: 0 })
  const me = useMyId()
  if (me === '' || (props.taskId !== undefined && !task)) return null
  return <TaskForm {...props} me={me} {...(task ? { task } : {})} />
}

function TaskForm({ target, onClose, start, onSaved, task, me }: TaskDialogProps & { me: string; task?: Task }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const today = useToday()
  const [key] = useState(newRequestKey)
  const [draft, setDraft] = useState<TaskDraft>(() =>
    task ? draftFrom(task) : newTask({ dueOn: workedFrom(today), assigneeId: me, ...start }),
  )
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const about = useAbout(
    task ? { ...(task.personId && { personId: task.personId }), ...(task.journeyId && { journeyId: task.journeyId }) } : target,
  )
  const [picked, setPicked] = useState<Person | null>()
  const person = picked === undefined ? about.person : picked
  const saving = useCommand((written: TaskDraft) => (task ? changeTask(task, written) : createTask(written, key)))
  const save = async () => {
    const missing = missingIn(draft)
    setErrors(Object.fromEntries(Object.entries(missing).map(([field, sentence]) => [field, translate(sentence)])))
    if (Object.keys(missing).length > 0) return focusFirstProblem()
    if (saving.pending) return
    const place = { personId: person?.id ?? null, journeyId: person?.id === about.person?.id ? about.journeyId : null }
    const saved = await saving.run({ ...draft, ...place })
    if (!saved) return focusFirstProblem()
    say(translate('task.planned', { when: sayDay(saved.dueOn, today, language) }))
    onSaved?.(saved)
    onClose()
  }
  return (
    <Sheet
      title={translate(task ? 'task.change' : 'task.new')}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <FormProblem problem={saving.refused} />
          <Button type="submit" variant="contained" disabled={saving.pending}>
            {translate(saving.pending ? 'task.saving' : 'task.save')}
          </Button>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
        </>
      }
    >
      <TaskFields draft={draft} onChange={setDraft} errors={{ ...saving.refused?.errors, ...errors }} autoFocus />
      <PersonPicker label={translate('task.about')} value={person} onChange={setPicked} error={saving.refused?.errors.personId} />
    </Sheet>
  )
}

function draftFrom({ title, kind, dueOn, dueTime, assigneeId, personId, journeyId, waitingFor }: Task): TaskDraft {
  return {
    ...newTask({ dueOn, assigneeId, title, kind }),
    dueTime: dueTime ?? null,
    personId: personId ?? null,
    journeyId: journeyId ?? null,
    waitingFor: waitingFor ?? null,
  }
}
