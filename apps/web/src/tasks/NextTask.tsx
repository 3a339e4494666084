import { plans } from '@ancrage/contract/plan'
import type { ReplyOf } from '@ancrage/contract/route'
import Button from '@mui/material/Button'
import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { type KeyboardEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { formatTime } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { useMyId } from '../users/use-colleagues'
import styles from './NextTask.module.css'
import { type Happened, nextTasks } from './next-tasks'
import { sayDay } from './planned-days'
import { TaskDialog } from './TaskDialog'
import { changeTask, createTask, type Task } from './task-commands'
import { draftOf, type TaskAbout, type TaskDraft } from './task-draft'
import { taskIcons } from './task-icons'
import { useFocus } from './use-focus'

/** Proposals beside the plan's own step: three in all. */
const mostBeside = 2

export interface NextTaskProps {
  /** What has just been done: the proposals follow from it. */
  after: Happened
  about: TaskAbout
  /** Oneself unless said otherwise. */
  assigneeId?: string
  /** The task that was planned; null when there is none. */
  onDone: (task: Task | null) => void
}

type Planned = ReplyOf<typeof plans.next>['task']

/** « Et ensuite ? »: the likeliest steps with their day, one press each. Enter takes the first, Escape none. */
export function NextTask(props: NextTaskProps) {
  const { journeyId } = props.about
  // The plan's own next step comes first: asked before anything is shown, so that Enter takes it.
  const { data, isLoading, failureCount } = useCall(plans.next, { params: { id: journeyId ?? '' } }, { enabled: Boolean(journeyId) })
  return isLoading && failureCount === 0 ? null : <Proposals {...props} planned={data?.task ?? null} />
}

function Proposals({ after, about, assigneeId, onDone, planned }: NextTaskProps & { planned: Planned }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const me = useMyId()
  const [key] = useState(newRequestKey)
  const first = useFocus<HTMLButtonElement>(true)
  const [other, setOther] = useState(false)
  const creating = useCommand((draft: TaskDraft) => createTask(draft, key))
  const confirming = useCommand((task: NonNullable<Planned>) => changeTask({ id: task.taskId, version: task.version }, {}))
  const proposals = nextTasks(after, today).slice(0, planned ? mostBeside : undefined)
  const confirm = async (task: NonNullable<Planned>) => {
    const confirmed = await confirming.run(task)
    if (confirmed) onDone(confirmed)
  }
  const take = async (draft: TaskDraft) => {
    const task = await creating.run(draft)
    if (task) onDone(task)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || other) return
    event.stopPropagation()
    onDone(null)
  }
  return (
    <fieldset className={styles.next} aria-label={translate('task.next')} onKeyDown={onKeyDown}>
      <span className={styles.title} aria-hidden>
        {translate('task.next')}
      </span>
      {planned && (
        <button type="button" className={styles.proposal} ref={first} disabled={confirming.pending} onClick={() => void confirm(planned)}>
          <PathIcon size={16} aria-hidden />
          {planned.title} <span className={styles.when}>{sayDay(planned.dueOn, today, language)}</span>
        </button>
      )}
      {proposals.map((proposal, rank) => {
        const Icon = taskIcons[proposal.kind]
        const title = translate(`task.propose.${proposal.key}`)
        const when = [sayDay(proposal.dueOn, today, language), proposal.dueTime && formatTime(proposal.dueTime, language)]
        return (
          <button
            key={proposal.key}
            type="button"
            className={styles.proposal}
            ref={rank === 0 && !planned ? first : undefined}
            disabled={creating.pending}
            onClick={() => void take(draftOf(proposal, title, { ...about, assigneeId: assigneeId ?? me }))}
          >
            <Icon size={16} aria-hidden />
            {title} <span className={styles.when}>{when.filter(Boolean).join(' ')}</span>
          </button>
        )
      })}
      <Button size="small" variant="text" onClick={() => setOther(true)}>
        {translate('task.other')}
      </Button>
      <Button size="small" variant="text" onClick={() => onDone(null)}>
        {translate('task.nothing')}
      </Button>
      <FormProblem problem={creating.refused ?? confirming.refused} />
      {other && (
        <TaskDialog
          target={{ ...(about.personId && { personId: about.personId }), ...(about.journeyId && { journeyId: about.journeyId }) }}
          start={{ assigneeId: assigneeId ?? me }}
          onClose={() => setOther(false)}
          onSaved={onDone}
        />
      )}
    </fieldset>
  )
}
