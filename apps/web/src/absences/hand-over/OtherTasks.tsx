import type { Day } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './HandOver.module.css'
import { SheetTasks } from './SheetTasks'
import type { HandOver } from './use-hand-over'

/** As many are given, no more. */
const most = 100

/** What else they have to do, about none of the journeys of the sheets. */
export function OtherTasks({ tasks, of, today }: { tasks: HandOver['otherTasks']; of: string; today: Day }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <article className={styles.sheet} aria-label={translate('absences.other_tasks')}>
      <header className={styles.head}>
        <p>{translate('absences.sheet_of', { name: of })}</p>
        <p>{formatDay(today, language, 'long')}</p>
      </header>
      <h2 className={styles.name}>{translate('absences.other_tasks')}</h2>
      <SheetTasks tasks={tasks} today={today} />
      {tasks.length === most && <p className={styles.quiet}>{translate('absences.other_tasks_more', { count: most })}</p>}
    </article>
  )
}
