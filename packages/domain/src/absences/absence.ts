import { day } from '../kernel/day'
import { id } from '../kernel/text'

/** Someone away from one day to another, both included, and who stands in for them: theirs again the day after. */
export const absenceFields = { userId: id, fromOn: day, untilOn: day, standInId: id } as const
