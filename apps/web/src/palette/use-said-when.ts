import type { SaidTask } from '@ancrage/domain/tasks/said-task'
import { useTranslate } from 'react-admin'
import { sayDay } from '../tasks/planned-days'
import { formatDay, formatTime } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'

/** « demain, mardi 3 mars à 14 h »: the day in full, so that a slip of the tongue is seen. */
export function useSaidWhen(): (said: Pick<SaidTask, 'dueOn' | 'dueTime'>) => string {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  return ({ dueOn, dueTime }) => {
    const near = sayDay(dueOn, today, language)
    const full = formatDay(dueOn, language, 'weekday')
    const other = dueOn.slice(0, 4) === today.slice(0, 4) ? full : `${full} ${dueOn.slice(0, 4)}`
    const day = near === full.split(' ')[0] || /\d/.test(near) ? other : `${near}, ${other}`
    return dueTime ? translate('palette.at', { day, time: formatTime(dueTime, language) }) : day
  }
}
