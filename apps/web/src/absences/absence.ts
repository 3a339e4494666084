import type { absences } from '@ancrage/contract/absences'
import type { RecordOf } from '@ancrage/contract/resource'
import { type AbsenceTime, timeOf } from '@ancrage/domain/absences/absence'
import type { Day } from '@ancrage/domain/kernel/day'

export type Absence = RecordOf<typeof absences>

/** How many past absences are kept in sight. */
const pastShown = 20

/** Absences by when they are, those that matter soonest first; of past ones, the last. */
export function byTime(all: readonly Absence[], today: Day): Record<AbsenceTime, Absence[]> {
  const of = (time: AbsenceTime) => all.filter((absence) => timeOf(absence, today) === time)
  const latestFirst = of('past').toSorted((one, other) => (one.untilOn < other.untilOn ? 1 : -1))
  return { current: of('current'), coming: of('coming'), past: latestFirst.slice(0, pastShown) }
}
