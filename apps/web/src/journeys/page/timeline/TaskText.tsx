import { taskKindChoices } from '@ancrage/domain/tasks/task'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../../ui/use-language'
import styles from './Timeline.module.css'
import type { EntryOf } from './timeline-entry'

/** A task that was done. */
export function TaskText({ entry }: { entry: EntryOf<'task'> }) {
  const translate = useTranslate()
  const kind = taskKindChoices.labels[entry.taskKind][useLanguage()]
  return (
    <p>
      {translate('journey.task_done')} <b>{entry.title}</b>
      <span className={styles.quiet}> · {[kind, entry.author].filter(Boolean).join(' · ')}</span>
    </p>
  )
}
