import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { personName } from '../tasks/person-words'
import { sayDay } from '../tasks/planned-days'
import { formatTime } from '../ui/formats'
import type { DayLine } from './day-view'
import type { Part } from './section-looks'

/** Where a line leads: the aid application a rule speaks of, its journey, else its person; null for a task about nobody. */
export function lineTarget({
  applicationId,
  journeyId,
  person,
}: Pick<DayLine, 'journeyId' | 'person'> & Partial<Pick<DayLine, 'applicationId'>>): string | null {
  if (applicationId) return `/aid-applications/${applicationId}`
  if (journeyId) return `/journeys/${journeyId}/show`
  return person ? `/people/${person.id}/show` : null
}

/** Who a line is about, as read aloud with its task. */
export function lineLabel({ title, person }: Pick<DayLine, 'title' | 'person'>, language: Language): string {
  return person ? `${title} (${personName(person, language)})` : title
}

/** When a line is due, where its section does not say it already: « 9 h 30 », « jeudi », « 12 mars 14 h »; null when it does. */
export function lineWhen(
  { dueOn, dueTime }: Pick<DayLine, 'dueOn' | 'dueTime'>,
  part: Part,
  today: Day,
  language: Language,
): string | null {
  const day = part === 'today' || part === 'tomorrow' || part === 'late' ? null : sayDay(dueOn, today, language)
  const said = [day, dueTime ? formatTime(dueTime, language) : null].filter(Boolean).join(' ')
  return said === '' ? null : said
}
