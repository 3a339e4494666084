import { Suspense, useRef, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { lazyScreen } from '../providers/lazy-screen'
import { taskIcons } from '../tasks/task-icons'
import { PhoneLink } from '../ui/PhoneLink'
import { StateTag } from '../ui/StateTag'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { useColleagues, useMyId } from '../users/use-colleagues'
import styles from './DayRow.module.css'
import { Decided } from './Decided'
import type { DayLine } from './day-view'
import { ForWhom } from './ForWhom'
import { JourneyFootprint } from './JourneyFootprint'
import { lineLabel, lineWhen } from './line-words'
import { Proposed } from './Proposed'
import { RowActions, type RowActionsHandle } from './RowActions'
import type { Part } from './section-looks'
import { Tick } from './Tick'
import { useFinish } from './use-day'
import { Who } from './Who'
import { assigneeOf, type Whose } from './whose'

const AnswerDialog = lazyScreen(() => import('../installations/AnswerDialog').then(({ AnswerDialog }) => AnswerDialog))

export interface DayRowProps {
  line: DayLine
  whose: Whose
  part: Part
  /** Just undone: the focus comes back to its circle. */
  undone?: boolean
  onDone: () => void
}

/** One person, their most urgent task: tick, name, what to do, where the journey stands, how late, the number. */
export function DayRow({ line, whose, part, undone = false, onDone }: DayRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const today = useToday()
  const actions = useRef<RowActionsHandle>(null)
  const { finish, pending } = useFinish(whose, ({ message }) => notify(message, { type: 'error' }))
  const Icon = taskIcons[line.kind]
  const shown = assigneeOf(whose, useMyId())
  const { nameOf } = useColleagues()
  const forWhom = shown !== undefined && shown !== '' && line.assigneeId !== shown ? nameOf(line.assigneeId) : ''
  const when = lineWhen(line, part, today, language)
  const late = line.lateDays > 0 ? translate('day.late_days', { smart_count: line.lateDays }) : null
  const waits = line.waitingFor && translate(`day.whom.${line.waitingFor}`)
  const [answering, setAnswering] = useState(false)
  const [confirmed, setConfirmed] = useState(false)
  const tick = async () => {
    if (line.installationId) return setAnswering(true)
    if (await finish({ id: line.taskId, version: line.version })) onDone()
  }
  return (
    <div className={styles.row}>
      <Tick
        label={translate('day.done', { title: lineLabel(line, language) })}
        pending={pending}
        focused={undone || confirmed}
        onTick={() => void tick()}
      />
      <div className={styles.main}>
        <Who line={line} />
        <button
          type="button"
          className={styles.task}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => actions.current?.open(currentTarget)}
        >
          <VisuallyHidden>{translate('day.task_options')}</VisuallyHidden>
          <Icon size={16} aria-hidden />
          {late && (
            <StateTag state="late" variant="text">
              {late} ·
            </StateTag>
          )}
          {!late && when && <span className={styles.hour}>{when} —</span>}
          <span className={styles.title}>{line.title}</span>
          {forWhom !== '' && <ForWhom name={forWhom} />}
          {line.more > 0 && (
            <span className={styles.more} title={translate('day.more_label', { smart_count: line.more })}>
              · {translate('day.more', { smart_count: line.more })}
            </span>
          )}
        </button>
      </div>
      <RowActions ref={actions} line={line} />
      <span className={styles.footprint}>{line.footprint && <JourneyFootprint gauges={line.footprint} />}</span>
      <span className={styles.state}>
        {late && <StateTag state="late">{late}</StateTag>}
        {!late && waits && <StateTag state="waiting">{waits}</StateTag>}
        {!late && !waits && when && (part === 'today' ? <StateTag state="due">{when}</StateTag> : when)}
      </span>
      <span className={styles.number}>{line.person?.phone && <PhoneLink number={line.person.phone} />}</span>
      <span className={styles.call}>{line.person?.phone && <PhoneLink number={line.person.phone} variant="button" />}</span>
      {line.decision && <Decided decision={line.decision} />}
      {line.proposedBy && <Proposed line={line} rule={line.proposedBy} onConfirmed={() => setConfirmed(true)} />}
      {answering && line.installationId && (
        <Suspense fallback={null}>
          <AnswerDialog
            installationId={line.installationId}
            task={{ id: line.taskId, version: line.version }}
            onClose={() => setAnswering(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
