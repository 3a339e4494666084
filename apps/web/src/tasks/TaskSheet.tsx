import { workedFrom } from '@ancrage/reference/working-days'
import Button from '@mui/material/Button'
import { CalendarPlusIcon } from '@phosphor-icons/react/dist/csr/CalendarPlus'
import { useState } from 'react'
import { useGetOne, useTranslate } from 'react-admin'
import { DraftLine } from '../drafts/DraftLine'
import { useDrafted } from '../drafts/use-drafted'
import type { QuickTarget } from '../layout/quick-actions'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { MeanwhileLine } from '../ui/conflict/Conflict'
import { staleRecord } from '../ui/conflict/stale-record'
import { FormProblem } from '../ui/form/FormProblem'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import { useLanguage } from '../ui/use-language'
import { useRemoval } from '../ui/use-removal'
import { useSay } from '../ui/use-say'
import { useToday } from '../ui/use-today'
import { useMyId } from '../users/use-colleagues'
import { type Person, PersonPicker } from './PersonPicker'
import { sayDay } from './planned-days'
import { withRule } from './repeat'
import { TaskConflict } from './TaskConflict'
import { TaskFields } from './TaskFields'
import styles from './TaskSheet.module.css'
import { changeTask, createTask, type Task } from './task-commands'
import { draftFrom, missingIn, newTask, type TaskDraft, taskPlace } from './task-draft'
import { isEvent, useToCalendar } from './to-calendar'
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
  const [opened, setOpened] = useState(task)
  const { value: draft, ...drafted } = useDrafted<TaskDraft>({
    place: task || start ? null : taskPlace(target),
    fresh: () => (task ? draftFrom(task) : newTask({ dueOn: workedFrom(today), assigneeId: me, ...start })),
    worth: ({ title }) => title.trim() !== '',
  })
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const about = useAbout(
    task ? { ...(task.personId && { personId: task.personId }), ...(task.journeyId && { journeyId: task.journeyId }) } : target,
  )
  const [picked, setPicked] = useState<Person | null>()
  const person = picked === undefined ? about.person : picked
  const place = { personId: person?.id ?? null, journeyId: person?.id === about.person?.id ? about.journeyId : null }
  const toCalendar = useToCalendar()
  const saving = useCommand((written: TaskDraft, seen?: Task) => (seen ? changeTask(seen, written) : createTask(written, key)))
  const remove = useRemoval('tasks')
  const binning = useCommand((seen: Task) => remove(seen, { name: seen.title }))
  const current = opened && staleRecord<Task>(saving.refused)
  const save = async (draft: TaskDraft, seen?: Task) => {
    const missing = missingIn(draft)
    setErrors(Object.fromEntries(Object.entries(missing).map(([field, sentence]) => [field, translate(sentence)])))
    if (Object.keys(missing).length > 0) return focusFirstProblem()
    if (saving.pending) return
    const saved = await saving.run(withRule(draft, seen ?? null), seen)
    if (!saved) return focusFirstProblem()
    drafted.forget()
    say(translate('task.planned', { when: sayDay(saved.dueOn, today, language) }))
    onSaved?.(saved)
    onClose()
  }
  const bin = async (seen: Task) => {
    if (await binning.run(seen)) onClose()
  }
  return (
    <Sheet
      title={translate(task ? 'task.change' : 'task.new')}
      onClose={onClose}
      onSubmit={() => void save({ ...draft, ...place }, opened)}
      foot={
        <>
          {opened && <MeanwhileLine resource="tasks" opened={opened} />}
          <FormProblem problem={current ? null : (saving.refused ?? binning.refused)} />
          <Button type="submit" variant="contained" disabled={saving.pending}>
            {translate(saving.pending ? 'task.saving' : 'task.save')}
          </Button>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
          <DraftLine draft={drafted.kept} onRestart={drafted.restart} />
          {opened && (
            <Button variant="text" className={styles.bin} disabled={binning.pending} onClick={() => void bin(opened)}>
              {translate('task.bin')}
            </Button>
          )}
        </>
      }
    >
      <TaskFields
        draft={draft}
        opened={opened ?? null}
        onChange={drafted.change}
        errors={{ ...saving.refused?.errors, ...errors }}
        autoFocus
      />
      <PersonPicker label={translate('task.about')} value={person} onChange={setPicked} error={saving.refused?.errors.personId} />
      {opened && isEvent(opened.kind) && (
        <div>
          <Button size="small" startIcon={<CalendarPlusIcon size={16} aria-hidden />} onClick={() => void toCalendar(opened.id)}>
            {translate('day.to_calendar')}
          </Button>
        </div>
      )}
      {opened && current && (
        <TaskConflict
          opened={draftFrom(opened)}
          mine={{ ...draft, ...place }}
          theirs={draftFrom(current)}
          current={current}
          pending={saving.pending}
          onClose={saving.forget}
          onSettle={(chosen) => {
            setOpened(current)
            drafted.change(chosen)
            setPicked(chosen.personId === person?.id ? person : undefined)
            void save(chosen, current)
          }}
        />
      )}
    </Sheet>
  )
}
