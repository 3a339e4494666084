import { addDays, type Day, endOfWeek } from '@ancrage/domain/kernel/day'
import type { Advisor } from './accounts'
import { at, workedUpTo } from './calendar'
import type { Deed } from './deeds'

/** Days between two looks at a plan, to tick what was due. */
const everyDays = 7

/**
 * A journey that follows its playbooks since a day: what they asked was done as it came, up to the end of next week, so that
 * the plan is seen living and what is to do today stays what the rest of the story says.
 */
export function tellPlan(journey: string, by: Advisor, since: Day, today: Day): Deed[] {
  const deeds: Deed[] = [{ do: 'follow_playbooks', at: at(since, '18:00'), by, journey }]
  const yesterday = workedUpTo(addDays(today, -1))
  for (let on = addDays(since, everyDays); on < yesterday; on = addDays(on, everyDays)) {
    deeds.push({ do: 'tick_plan', at: at(workedUpTo(on), '18:10'), by, journey, until: workedUpTo(on) })
  }
  return [...deeds, { do: 'tick_plan', at: at(yesterday, '18:20'), by, journey, until: addDays(endOfWeek(today), everyDays) }]
}
