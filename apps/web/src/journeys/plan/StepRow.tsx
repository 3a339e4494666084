import { daysBetween } from '@ancrage/domain/kernel/day'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { CircleIcon } from '@phosphor-icons/react/dist/csr/Circle'
import { CircleDashedIcon } from '@phosphor-icons/react/dist/csr/CircleDashed'
import { MinusCircleIcon } from '@phosphor-icons/react/dist/csr/MinusCircle'
import { PushPinIcon } from '@phosphor-icons/react/dist/csr/PushPin'
import { useNotify, usePermissions, useTranslate } from 'react-admin'
import { useCompleteTask } from '../../tasks/task-commands'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { DayText } from '../../ui/Written'
import { useColleagues } from '../../users/use-colleagues'
import { ConfirmButton } from './ConfirmButton'
import type { PlanStep, PlanTask } from './plan-view'
import { offsetWords, titleOf } from './plan-words'
import { StepMenu } from './StepMenu'
import styles from './StepRow.module.css'

export interface StepRowProps {
  step: PlanStep
  /** The step has just been done, with its kind. */
  onDone: (kind: PlanStep['kind']) => void
}

/** A step of the plan: ticked, to do with its day and whose it is, or waiting. */
export function StepRow({ step, onDone }: StepRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { nameOf } = useColleagues()
  const { permissions = [] } = usePermissions<string[]>()
  const { state, task } = step
  const open = state === 'open' && task !== null
  const mayWrite = permissions.includes('tasks.write')
  const said = [
    task && state === 'open' ? <DayText key="day" day={task.dueOn} /> : null,
    task?.doneOn ? (
      <span key="done">
        {translate('plan.done_on')} <DayText day={task.doneOn} />
      </span>
    ) : null,
    state === 'waiting' ? <span key="offset">{offsetWords(step, translate)}</span> : null,
    step.pipelineLabel ? <span key="track">{step.pipelineLabel[language]}</span> : null,
    open && nameOf(task.assigneeId) ? <span key="who">{nameOf(task.assigneeId)}</span> : null,
    open && !task.confirmed && !mayWrite ? <span key="by">{translate('plan.foreseen')}</span> : null,
  ].filter((part) => part !== null)
  return (
    <div className={styles.step} data-state={state}>
      {open && mayWrite ? <DoneTick task={task} kind={step.kind} onDone={onDone} /> : <Mark state={state} />}
      <div className={styles.what}>
        <p className={styles.title}>{titleOf(step, language)}</p>
        <p className={styles.facts}>
          {said}
          {open && task.pinned && (
            <span>
              <PushPinIcon size={14} weight="fill" aria-hidden /> {translate('plan.pinned')}
            </span>
          )}
        </p>
      </div>
      {open && task.dueOn < today && (
        <StateTag state="late">{translate('plan.late', { smart_count: daysBetween(task.dueOn, today) })}</StateTag>
      )}
      {open && mayWrite && (
        <span className={styles.actions}>
          {!task.confirmed && <ConfirmButton task={{ id: task.taskId, version: task.version, title: task.title }} size="small" />}
          <StepMenu task={task} />
        </span>
      )}
    </div>
  )
}

const marks = {
  open: { Icon: CircleIcon, weight: 'regular' },
  done: { Icon: CheckCircleIcon, weight: 'fill' },
  left_out: { Icon: MinusCircleIcon, weight: 'regular' },
  waiting: { Icon: CircleDashedIcon, weight: 'regular' },
} as const

/** The shape of a step that is not to be ticked: its words say the rest. */
function Mark({ state }: Pick<PlanStep, 'state'>) {
  const { Icon, weight } = marks[state]
  return (
    <span className={styles.mark} data-state={state}>
      <Icon size={24} weight={weight} aria-hidden />
    </span>
  )
}

function DoneTick({ task, kind, onDone }: { task: PlanTask; kind: PlanStep['kind']; onDone: StepRowProps['onDone'] }) {
  const translate = useTranslate()
  const notify = useNotify()
  const complete = useCompleteTask(({ message }) => notify(message, { type: 'error' }))
  const finish = async () => {
    if (await complete.run({ id: task.taskId, version: task.version })) onDone(kind)
  }
  return (
    <button
      type="button"
      className={styles.tick}
      data-tick
      aria-label={translate('plan.done', { title: task.title })}
      aria-busy={complete.pending}
      disabled={complete.pending}
      onClick={() => void finish()}
    >
      <CircleIcon className={styles.circle} size={24} aria-hidden />
      <CheckCircleIcon className={styles.check} size={24} aria-hidden />
    </button>
  )
}
