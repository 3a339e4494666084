import { type Day, daysBetween } from '@ancrage/domain/kernel/day'
import { useToday } from '../../ui/use-today'
import { Ago, DayText } from '../../ui/Written'

/** Beyond this many days, a count of days says less than the day itself. */
const countable = 90

/** A past day: « il y a 12 j » while that can be pictured, else the day. */
export function Since({ day }: { day: Day }) {
  return daysBetween(day, useToday()) > countable ? <DayText day={day} /> : <Ago day={day} />
}
