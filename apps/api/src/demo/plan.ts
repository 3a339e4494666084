import type { Day } from '@ancrage/domain/kernel/day'
import { tellAbsences } from './absences'
import { tellCouple } from './couple'
import type { Deed } from './deeds'
import { tellHistory } from './history'
import { inventor } from './invent'
import { tellLeads } from './leads'
import { randomFrom } from './random'
import { characters } from './story'
import { tellTeam } from './team'

/** The first day the demonstration can be run: the summer after the second published cut is over. */
const firstDay = '2025-09-01'

/**
 * Everything the demonstration tells, in the order it happened: the published story of the plan up to 2025-06-18 (Vosges:
 * 730 contacts, 58 of 78 doctors), then work under way as seen on `today`. The same day gives the same deeds.
 * Throws a `RangeError` before September 2025.
 */
export function planDemo(today: Day): Deed[] {
  if (today < firstDay) throw new RangeError(`The demonstration begins on ${firstDay}, not on ${today}`)
  const taken = [...characters.flatMap(({ person }) => person.phone ?? []), '+33639983676', '+33639983677']
  const invented = inventor(taken)
  const deeds = [
    ...tellHistory(today, invented),
    ...tellTeam(today, invented),
    ...tellCouple(today, randomFrom(20_260_901)),
    ...tellLeads(today, invented),
    ...tellAbsences(today),
  ]
  return deeds.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
