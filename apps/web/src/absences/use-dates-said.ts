import type { Day } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'

/** « du 5 au 13 mars » of an absence, « le 5 mars » of a day alone. */
export function useDatesSaid(): (absence: { fromOn: Day; untilOn: Day }) => string {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const on = (day: Day) => formatDay(day, language, 'short', today)
  return ({ fromOn, untilOn }) =>
    translate(fromOn === untilOn ? 'absences.one_day' : 'absences.from_until', { from: on(fromOn), until: on(untilOn) })
}
