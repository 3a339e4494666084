import { addDays } from '@ancrage/domain/kernel/day'
import { useToday } from '../ui/use-today'
import { type DayWord, plannedDays } from './planned-days'
import { useLoad } from './use-load'

const words: readonly DayWord[] = ['tomorrow', 'monday', 'two_weeks']

/** The days one may postpone to in a word, each with how many tasks already wait for its assignee that day. */
export function usePostponeDays(assigneeId: string, enabled: boolean) {
  const today = useToday()
  const days = plannedDays(today, words)
  const load = useLoad(assigneeId, addDays(today, 1), days.at(-1)?.day ?? today, enabled)
  return days.map(({ word, day }) => ({ word, day, waiting: load?.(day) ?? null }))
}
