import { daysBetween } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { usePermissions, useTranslate } from 'react-admin'
import { FormProblem, PostponeButton, taskIcons, useCompleteTask } from '../../tasks'
import { formatTime } from '../../ui/formats'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { DayText } from '../../ui/Written'
import { useColleagues } from '../../users/use-colleagues'
import { ConfirmButton } from '../plan/ConfirmButton'
import type { JourneyPageReply } from './journey-page'
import styles from './NextStep.module.css'

type NextAction = NonNullable<JourneyPageReply['nextAction']>

/** « À faire : … », its day and whose it is; done, or put off. What a playbook or a rule proposes is confirmed first. */
export function NextTaskBand({ task, onDone }: { task: NextAction; onDone: (kind: NextAction['kind']) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const assignee = useColleagues().nameOf(task.assigneeId)
  const { permissions = [] } = usePermissions<string[]>()
  const complete = useCompleteTask()
  const seen = { id: task.taskId, version: task.version }
  const late = daysBetween(task.dueOn, today)
  const Icon = taskIcons[task.kind]
  const finish = async () => {
    if (await complete.run(seen)) onDone(task.kind)
  }
  return (
    <div className={styles.band} data-kind={late > 0 ? 'late' : late === 0 ? 'due' : 'planned'}>
      <div className={styles.what}>
        <Icon size={20} aria-hidden />
        <p className={styles.text}>
          <b>{translate(task.proposed ? 'journey.proposed' : 'journey.to_do', { title: task.title })}</b>
          <span className={styles.quiet}>
            {' · '}
            <DayText day={task.dueOn} />
            {task.dueTime && `, ${formatTime(task.dueTime, language)}`}
            {assignee && ` · ${assignee}`}
          </span>
        </p>
        {late > 0 && (
          <span className={styles.tag}>
            <StateTag state="late">{translate('journey.late', { days: late })}</StateTag>
          </span>
        )}
      </div>
      {permissions.includes('tasks.write') && (
        <span className={styles.actions}>
          {task.proposed && <ConfirmButton task={{ ...seen, title: task.title }} />}
          <Button disabled={complete.pending} onClick={() => void finish()}>
            {translate('journey.done_next')}
          </Button>
          <PostponeButton task={{ ...seen, assigneeId: task.assigneeId, title: task.title }} />
        </span>
      )}
      <FormProblem problem={complete.refused} />
    </div>
  )
}
