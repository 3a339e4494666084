import type { Language } from '@ancrage/domain/kernel/choices'
import { addDays, type Day, daysBetween, weekday } from '@ancrage/domain/kernel/day'
import { isWorked, workedFrom } from '@ancrage/reference/working-days'
import { formatDay } from '../ui/formats'

/** The words one postpones or plans with. */
export type DayWord = 'today' | 'tomorrow' | 'monday' | 'two_weeks'

const daysOfWeek = 7

/** The day each word means, in order; a word is left out when nobody works that day or another already says it. */
export function plannedDays(today: Day, words: readonly DayWord[]): { word: DayWord; day: Day }[] {
  const meant: Record<DayWord, Day> = {
    today,
    tomorrow: addDays(today, 1),
    monday: addDays(today, daysOfWeek + 1 - weekday(today)),
    two_weeks: workedFrom(addDays(today, 2 * daysOfWeek)),
  }
  return words
    .map((word) => ({ word, day: meant[word] }))
    .filter(({ word, day }, at, all) => (word === 'today' || isWorked(day)) && all.findIndex((one) => one.day === day) === at)
}

/** A day as one says it: « demain », « jeudi » within the week, « 12 mars » beyond. */
export function sayDay(day: Day, today: Day, language: Language): string {
  const ahead = daysBetween(today, day)
  const near = { fr: { [-1]: 'hier', 0: 'aujourd’hui', 1: 'demain' }, en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' } }[language]
  if (ahead >= -1 && ahead <= 1) return near[ahead as -1 | 0 | 1]
  if (ahead > 1 && ahead < daysOfWeek) return formatDay(day, language, 'weekday').split(' ')[0] ?? ''
  return formatDay(day, language, 'short', today)
}
