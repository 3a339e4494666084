import { daysBetween } from '@ancrage/domain/kernel/day'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { TaskDialog, taskIcons } from '../../tasks'
import { Initials } from '../../ui/Initials'
import { Panel } from '../../ui/Panel'
import { StateTag } from '../../ui/StateTag'
import { useToday } from '../../ui/use-today'
import { DayText } from '../../ui/Written'
import type { PersonPageReply } from './person-page'
import styles from './TasksPanel.module.css'

/** What is still to do with a person; a task opens to be changed. */
export function TasksPanel({ tasks }: { tasks: PersonPageReply['tasks'] }) {
  const translate = useTranslate()
  const today = useToday()
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <Panel title={translate('people.tasks')} Icon={CheckCircleIcon} count={tasks.length}>
      <ul>
        {tasks.map(({ id, title, kind, dueOn, assigneeName }) => {
          const Icon = taskIcons[kind]
          const late = daysBetween(dueOn, today)
          return (
            <li key={id} className={styles.task}>
              <Icon size={20} aria-hidden />
              <button type="button" className={styles.title} onClick={() => setOpened(id)}>
                {title}
              </button>
              {late > 0 ? (
                <StateTag state="late">{translate('journey.late', { days: late })}</StateTag>
              ) : late === 0 ? (
                <StateTag state="due">{translate('journey.today')}</StateTag>
              ) : (
                <DayText day={dueOn} />
              )}
              {assigneeName && <Initials name={assigneeName} />}
            </li>
          )
        })}
      </ul>
      {opened && <TaskDialog target={{}} taskId={opened} onClose={() => setOpened(null)} />}
    </Panel>
  )
}
