import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { type Day, daysBetween } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay, formatTime } from '../../ui/formats'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useColleagues } from '../../users/use-colleagues'
import styles from './HandOver.module.css'
import type { HandOverTask } from './use-hand-over'

export interface SheetTasksProps {
  tasks: readonly (HandOverTask & { about?: string | null })[]
  today: Day
}

/** What is to be done by when, by whom, and whom it waits for; late in words. */
export function SheetTasks({ tasks, today }: SheetTasksProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { nameOf } = useColleagues()
  const whenOf = ({ dueOn, dueTime }: HandOverTask) =>
    [formatDay(dueOn, language, 'short', today), dueTime && formatTime(dueTime, language)].filter(Boolean).join(', ')
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{translate('absences.when')}</th>
          <th scope="col">{translate('absences.what')}</th>
          <th scope="col">{translate('absences.who')}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.taskId}>
            <td className={styles.when}>
              {whenOf(task)}
              {task.dueOn < today && (
                <StateTag state="late" variant="text">
                  {translate('day.late_days', { smart_count: daysBetween(task.dueOn, today) })}
                </StateTag>
              )}
            </td>
            <td>
              {task.title}
              {task.about && <span className={styles.quiet}> · {task.about}</span>}
              {task.waitingFor && task.waitingSince && (
                <StateTag state="waiting" variant="text">
                  {translate('absences.waits_since', {
                    whom: waitingForChoices.labels[task.waitingFor][language].toLocaleLowerCase(language),
                    day: formatDay(task.waitingSince, language, 'short', today),
                  })}
                </StateTag>
              )}
            </td>
            <td>{nameOf(task.assigneeId)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
