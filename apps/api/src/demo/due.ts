import { addDays, type Day, endOfWeek } from '@ancrage/domain/kernel/day'
import { workedFrom } from '@ancrage/reference/working-days'
import { workedUpTo } from './calendar'
import type { Due } from './story'

/** The day of a thing to do. Late ones fell due on a worked day, later ones do; today and tomorrow are what they are, a Sunday too. */
export function dueDay(due: Due, today: Day): Day {
  if (due === 'tomorrow') return addDays(today, 1)
  if (due === 'week') return laterThisWeek(today)
  if ('late' in due) return workedUpTo(addDays(today, -due.late))
  if ('today' in due) return today
  return workedFrom(addDays(today, Math.max(2, due.inDays)))
}

/** The day after tomorrow when the week still has it, else next week. */
function laterThisWeek(today: Day): Day {
  const after = addDays(today, 2)
  return after <= endOfWeek(today) ? after : workedFrom(after)
}
