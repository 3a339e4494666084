import { labels } from '@ancrage/contract/labels'
import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { ChoiceChips } from '../ui/form/ChoiceChips'
import { useLanguage } from '../ui/use-language'
import { useAbsenceSaid } from '../users/use-absence-said'
import { useColleagues } from '../users/use-colleagues'
import { useLoads } from '../users/use-loads'
import { DueFields } from './DueFields'
import { RepeatFields } from './RepeatFields'
import { dueOnAnother } from './reminder'
import type { Task } from './task-commands'
import type { TaskDraft } from './task-draft'
import { taskIcons } from './task-icons'

export interface TaskFieldsProps {
  draft: TaskDraft
  /** The task as it was, when one is changed. */
  opened: Task | null
  onChange: (draft: TaskDraft) => void
  errors: Readonly<Record<string, string>>
  autoFocus?: boolean
}

/** What a task says: what to do, how, by when, who does it, and whom it waits for. */
export function TaskFields({ draft, opened, onChange, errors, autoFocus = false }: TaskFieldsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const assignable = useColleagues().who('tasks.write')
  const loadOf = useLoads()
  const absenceSaid = useAbsenceSaid()
  const absenceOf = (id: string) => {
    const { absence } = loadOf(id)
    return absence ? absenceSaid(absence) : null
  }
  const named = (id: string) => {
    const rank = assignable.findIndex((one) => one.id === id)
    const name = assignable[rank]?.name ?? ''
    return rank === 0 ? translate('task.me', { name }) : name
  }
  const set = (changes: Partial<TaskDraft>) => onChange({ ...draft, ...changes })
  const problem = (field: string) => ({ error: errors[field] !== undefined, helperText: errors[field] })
  return (
    <>
      <TextField
        label={labels.tasks.title[language]}
        placeholder={translate('task.title_hint')}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
        autoFocus={autoFocus}
        slotProps={{ htmlInput: { maxLength: 200, 'aria-required': true } }}
        {...problem('title')}
      />
      <ChoiceChips
        label={labels.tasks.kind[language]}
        options={taskKindChoices.values.map((kind) => ({
          value: kind,
          label: taskKindChoices.labels[kind][language],
          Icon: taskIcons[kind],
        }))}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
        error={errors.kind}
      />
      <DueFields value={draft} onChange={(due) => set({ ...dueOnAnother(draft, due.dueOn), ...due })} errors={errors} />
      <RepeatFields draft={draft} opened={opened} onChange={set} errors={errors} />
      <TextField
        select
        label={labels.tasks.assigneeId[language]}
        value={assignable.some(({ id }) => id === draft.assigneeId) ? draft.assigneeId : ''}
        onChange={({ target }) => set({ assigneeId: target.value })}
        error={errors.assigneeId !== undefined}
        helperText={errors.assigneeId ?? absenceOf(draft.assigneeId)}
        slotProps={{ select: { renderValue: (id) => named(String(id)) } }}
      >
        {assignable.map(({ id }) => (
          <MenuItem key={id} value={id}>
            {[named(id), absenceOf(id)].filter(Boolean).join(' · ')}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={labels.tasks.waitingFor[language]}
        value={draft.waitingFor ?? ''}
        onChange={({ target }) => set({ waitingFor: target.value === '' ? null : (target.value as TaskDraft['waitingFor']) })}
        {...problem('waitingFor')}
      >
        <MenuItem value="">{translate('task.waits_for_nobody')}</MenuItem>
        {waitingForChoices.values.map((whom) => (
          <MenuItem key={whom} value={whom}>
            {waitingForChoices.labels[whom][language]}
          </MenuItem>
        ))}
      </TextField>
    </>
  )
}
