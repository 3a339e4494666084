import type { Day } from '../kernel/day'
import { isNothing, plainLine, type Reading } from './cell'

/** Ages between which someone may be a professional or a student of health. */
const youngest = 15
const eldest = 100

/** The year of birth of a cell: a year alone, or the year of a full date; null outside of a working life. */
export function readBirthYear(written: string, today: Day): Reading<number, 'birth_year_invalid'> {
  if (isNothing(written)) return { value: null }
  const [, first, last] = /^(?:(\d{4})(?:-\d{1,2}-\d{1,2}.*|[.,]0)?|\d{1,2}[/.-]\d{1,2}[/.-](\d{4}))$/.exec(plainLine(written)) ?? []
  const year = Number(first ?? last)
  const age = Number(today.slice(0, 4)) - year
  return age >= youngest && age <= eldest ? { value: year } : { value: null, anomaly: 'birth_year_invalid' }
}
