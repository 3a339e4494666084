import type { TaskKind } from '@ancrage/domain/tasks/task'
import { useNotify, useTranslate } from 'react-admin'
import { download } from '../providers/download'
import { refusedBy } from '../providers/refused'

const events: ReadonlySet<TaskKind> = new Set(['visit', 'meeting'])

/** Whether a task of this kind is an appointment, which goes to a calendar. */
export function isEvent(kind: TaskKind): boolean {
  return events.has(kind)
}

/** Gives the file of an appointment, for the calendar of whoever is there. */
export function useToCalendar(): (taskId: string) => Promise<void> {
  const notify = useNotify()
  const translate = useTranslate()
  return async (taskId) => {
    try {
      await download(`/tasks/${encodeURIComponent(taskId)}/invitation`)
    } catch (error) {
      const { message } = refusedBy(error)
      notify(translate(message, { _: message }), { type: 'error' })
    }
  }
}
