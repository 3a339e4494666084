import { labels } from '@ancrage/contract/labels'
import { workedFrom } from '@ancrage/reference/working-days'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { type ChipOption, ChoiceChips } from '../ui/form/ChoiceChips'
import { formatTime } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { useMyId } from '../users/use-colleagues'
import { DueFields } from './DueFields'
import { type Happened, nextTasks, type ProposalKey, type ProposedTask } from './next-tasks'
import { sayDay } from './planned-days'
import { draftOf, newTask, type TaskDraft } from './task-draft'
import { taskIcons } from './task-icons'

type Choice = ProposalKey | 'none' | 'other'

/** A next task being chosen with the exchange it follows. */
export interface ChosenTask {
  readonly choice: Choice
  readonly draft: TaskDraft | null
}

export const noNextTask: ChosenTask = { choice: 'none', draft: null }

export interface NextTaskChoiceProps {
  after: Happened
  value: ChosenTask
  onChange: (chosen: ChosenTask) => void
  errors: Readonly<Record<string, string>>
  /** What the task just done was called: trying again keeps its words. */
  retitled?: string
  /** Whether a proposal chosen shows its fields, to be changed; a task of one’s own always does. */
  brief?: boolean
}

/** « Et ensuite ? » within a form: chosen with it, saved with it. */
export function NextTaskChoice({ after, value, onChange, errors, retitled, brief = false }: NextTaskChoiceProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const me = useMyId()
  const proposals = nextTasks(after, today)
  const choose = (choice: Choice) => {
    const proposal = proposals.find(({ key }) => key === choice)
    if (proposal) return onChange({ choice, draft: draftOf(proposal, titleOf(proposal, retitled, translate), { assigneeId: me }) })
    onChange({ choice, draft: choice === 'other' ? newTask({ dueOn: workedFrom(today), assigneeId: me }) : null })
  }
  const options: ChipOption<Choice>[] = [
    { value: 'none', label: translate('task.nothing') },
    ...proposals.map(({ key, kind, dueOn, dueTime }) => ({
      value: key,
      Icon: taskIcons[kind],
      label: [translate(`task.propose.${key}`), sayDay(dueOn, today, language), dueTime && formatTime(dueTime, language)]
        .filter(Boolean)
        .join(' '),
    })),
    { value: 'other', label: translate('task.other') },
  ]
  const { draft } = value
  return (
    <>
      <ChoiceChips label={translate('task.next')} options={options} value={value.choice} onChange={choose} />
      {draft && (!brief || value.choice === 'other') && (
        <>
          <TextField
            label={labels.tasks.title[language]}
            value={draft.title}
            autoFocus={value.choice === 'other'}
            error={errors.title !== undefined}
            helperText={errors.title}
            onChange={({ target }) => onChange({ ...value, draft: { ...draft, title: target.value } })}
          />
          <DueFields value={draft} onChange={(due) => onChange({ ...value, draft: { ...draft, ...due } })} errors={errors} />
        </>
      )}
    </>
  )
}

/** The likeliest next task, chosen. */
export function likeliest(
  proposals: readonly ProposedTask[],
  about: { assigneeId: string; retitled?: string },
  translate: (key: string) => string,
): ChosenTask {
  const [first] = proposals
  if (!first) return noNextTask
  return { choice: first.key, draft: draftOf(first, titleOf(first, about.retitled, translate), { assigneeId: about.assigneeId }) }
}

function titleOf({ key }: ProposedTask, retitled: string | undefined, translate: (key: string) => string): string {
  return key === 'retry' && retitled ? retitled : translate(`task.propose.${key}`)
}
