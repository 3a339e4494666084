import type { AbsenceSaid } from '@ancrage/contract/absence-said'
import { useTranslate } from 'react-admin'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { useColleagues } from './use-colleagues'

/** « absence jusqu'au 14 mars, relève : Léa Martin », beside a name; with its first day while it is to come. */
export function useAbsenceSaid(): (absence: Omit<AbsenceSaid, 'absenceId' | 'userId'>) => string {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { nameOf } = useColleagues()
  const on = (day: AbsenceSaid['fromOn']) => formatDay(day, language, 'short', today)
  return ({ fromOn, untilOn, standInId }) =>
    translate(fromOn > today ? 'absences.said_coming' : 'absences.said', {
      from: on(fromOn),
      until: on(untilOn),
      name: nameOf(standInId),
    })
}
