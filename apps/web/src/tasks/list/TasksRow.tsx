import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { dayOf, daysBetween } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { ArrowsClockwiseIcon } from '@phosphor-icons/react/dist/csr/ArrowsClockwise'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { LinkBase, useNotify, useTranslate } from 'react-admin'
import { Tick } from '../../day/Tick'
import { formatTime } from '../../ui/formats'
import { Initials } from '../../ui/Initials'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { useColleagues } from '../../users/use-colleagues'
import { PostponeButton } from '../PostponeButton'
import { personName, personPlace } from '../person-words'
import { sayDay } from '../planned-days'
import { type Task, useCompleteTask } from '../task-commands'
import { taskIcons } from '../task-icons'
import { useRuleWords } from '../use-rule-words'
import styles from './TasksRow.module.css'

export interface TasksRowProps {
  task: Task
  /** Undefined until the person is read, and for a task about nobody. */
  person: RecordOf<typeof people> | undefined
  team: boolean
  onChange: () => void
}

/** A task on a line: tick it, open it, put it off; or, once done, open it again. */
export function TasksRow({ task, person, team, onChange }: TasksRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const { nameOf } = useColleagues(team)
  const completing = useCompleteTask(({ message }) => notify(message, { type: 'error' }))
  const { title, kind, status, journeyId, personId, assigneeId, rrule } = task
  const words = useRuleWords()
  const done = status === 'done'
  const Icon = taskIcons[kind]
  const place = person ? personPlace(person, null, language) : ''
  return (
    <div className={styles.row}>
      {done ? (
        <span className={styles.done}>
          <CheckCircleIcon size={24} weight="fill" aria-hidden />
        </span>
      ) : (
        <Tick
          label={translate('day.done', { title })}
          pending={completing.pending}
          focused={false}
          onTick={() => void completing.run(task)}
        />
      )}
      <div className={styles.main}>
        <button type="button" className={styles.title} onClick={onChange}>
          <Icon size={18} aria-hidden />
          <span className={styles.words}>{title}</span>
        </button>
        {(person || rrule) && (
          <span className={styles.who}>
            {person && (
              <LinkBase className={styles.name} to={journeyId ? `/journeys/${journeyId}/show` : `/people/${personId}/show`}>
                {personName(person, language)}
              </LinkBase>
            )}
            {place !== '' && ` · ${place}`}
            {rrule && (
              <span className={styles.repeats}>
                <ArrowsClockwiseIcon size={14} aria-hidden />
                {words(rrule)}
              </span>
            )}
          </span>
        )}
      </div>
      <span className={styles.action}>
        {done ? (
          <Button size="small" disabled={completing.pending} onClick={() => void completing.run(task, false)}>
            {translate('agenda.reopen')}
          </Button>
        ) : (
          <PostponeButton size="small" task={{ ...task, title }} />
        )}
      </span>
      {team && <Initials name={nameOf(assigneeId)} />}
      <span className={styles.state}>
        <When task={task} />
      </span>
    </div>
  )
}

function When({ task: { status, dueOn, dueTime, doneAt, waitingFor } }: { task: Task }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  if (status === 'done') return doneAt ? translate('agenda.done_on', { when: sayDay(dayOf(doneAt), today, language) }) : null
  if (status === 'waiting' && waitingFor) return <StateTag state="waiting">{translate(`day.whom.${waitingFor}`)}</StateTag>
  const late = daysBetween(dueOn, today)
  if (late > 0) return <StateTag state="late">{translate('day.late_days', { smart_count: late })}</StateTag>
  const when = [sayDay(dueOn, today, language), dueTime && formatTime(dueTime, language)].filter(Boolean).join(' ')
  return late === 0 ? <StateTag state="due">{when}</StateTag> : when
}
