import { type Day, endOfWeek, weekday } from '@ancrage/domain/kernel/day'
import type { DayReply } from './day-view'

export type CountKey = 'late' | 'today' | 'until_sunday' | 'next_week'

const saturday = 6

/**
 * « 4 en retard, 10 pour aujourd'hui, 21 d'ici dimanche »: the counts to say, in order. What is nil, or already said, is not;
 * from Saturday on, when little of the week is left, the next one is said.
 */
export function countsToSay(
  { late, today, untilSunday, nextWeek }: DayReply['counts'],
  on: Day,
): { readonly key: CountKey; readonly count: number }[] {
  const all = [
    { key: 'late', count: late },
    { key: 'today', count: today },
    { key: 'until_sunday', count: untilSunday === today || endOfWeek(on) === on ? 0 : untilSunday },
    { key: 'next_week', count: weekday(on) < saturday ? 0 : nextWeek },
  ] as const
  return all.filter(({ count }) => count > 0)
}
