import { dayOf, type Instant, timeOf } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { useColleagues, useMyId } from '../../users/use-colleagues'
import { formatDay, formatTime } from '../formats'
import { useLanguage } from '../use-language'
import { useToday } from '../use-today'

/** What a record says of its last change. */
export interface Changed {
  readonly updatedAt: Instant
  readonly updatedBy: string | null
}

export interface LastChange {
  /** « Claire Mougel », or oneself in another window. */
  readonly who: string
  /** « à 9 h 41 », « le 2 mars à 9 h 41 ». */
  readonly when: string
  readonly mine: boolean
}

/** Reads who changed a record last, and when, in words. */
export function useLastChange(): (changed: Changed) => LastChange {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const me = useMyId()
  const { nameOf } = useColleagues()
  return ({ updatedAt, updatedBy }) => {
    const [day, time] = [dayOf(updatedAt), formatTime(timeOf(updatedAt), language)]
    const mine = updatedBy === me
    return {
      mine,
      who: mine ? translate('conflict.yourself') : nameOf(updatedBy) || translate('conflict.someone'),
      when:
        day === today
          ? translate('conflict.at', { time })
          : translate('conflict.on_at', { day: formatDay(day, language, 'short', today), time }),
    }
  }
}
