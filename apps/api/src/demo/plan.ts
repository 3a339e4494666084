import type { Day } from '@ancrage/domain/kernel/day'
import { tellAbsences } from './absences'
import { type AidsTold, tellAids } from './aids/tell-aids'
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

/** What the demonstration tells. */
export interface Plan {
  /** Everything that was done, in the order it happened. */
  readonly deeds: readonly Deed[]
  /** The aids, as they stand. */
  readonly aids: AidsTold
}

/**
 * The published story of the plan up to 2025-06-18 (Vosges: 730 contacts, 58 of 78 doctors, 418 people given 3.78 M€), then
 * work under way as seen on `today`. The same day gives the same plan. Throws a `RangeError` before September 2025.
 */
export function planDemo(today: Day): Plan {
  if (today < firstDay) throw new RangeError(`The demonstration begins on ${firstDay}, not on ${today}`)
  const taken = [...characters.flatMap(({ person }) => person.phone ?? []), '+33639983676', '+33639983677']
  const invented = inventor(taken)
  const history = tellHistory(today, invented)
  const current = [...tellTeam(today, invented), ...tellCouple(today, randomFrom(20_260_901)), ...tellLeads(today, invented)]
  const deeds = [...history, ...current, ...tellAbsences(today)]
  return {
    deeds: deeds.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
    aids: tellAids(history, current, today),
  }
}
