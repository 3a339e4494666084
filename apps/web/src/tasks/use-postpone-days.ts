import { openTaskStatuses } from '@ancrage/domain/tasks/task'
import { useGetList } from 'react-admin'
import { useToday } from '../ui/use-today'
import { type DayWord, plannedDays } from './planned-days'
import type { Task } from './task-commands'

const words: readonly DayWord[] = ['tomorrow', 'monday', 'two_weeks']
const counted = 200

/** The days one may postpone to in a word, each with how many tasks already wait for its assignee that day. */
export function usePostponeDays(assigneeId: string, enabled: boolean) {
  const days = plannedDays(useToday(), words)
  const filter = { assigneeId, status: [...openTaskStatuses], dueOn: days.map(({ day }) => day) }
  const { data } = useGetList<Task>('tasks', { filter, pagination: { page: 1, perPage: counted } }, { enabled, staleTime: 10_000 })
  return days.map(({ word, day }) => ({ word, day, waiting: data?.filter(({ dueOn }) => dueOn === day).length ?? null }))
}
