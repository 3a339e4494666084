import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { workedFrom } from '@ancrage/reference/working-days'
import { at, workedUpTo } from './calendar'
import type { Deed } from './deeds'

/** Who will be away: an advisor in six weeks, for as long as a week of holidays. */
export function tellAbsences(today: Day): Deed[] {
  const fromOn = workedFrom(addDays(today, 42))
  const declaredOn = workedUpTo(addDays(today, -1))
  return [{ do: 'declare_absence', at: at(declaredOn, '17:30'), by: 'karim', fromOn, untilOn: addDays(fromOn, 6), standIn: 'lucie' }]
}
