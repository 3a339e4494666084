import { addDays, type Day, daysBetween } from '@ancrage/domain/kernel/day'
import { later, workedUpTo } from '../calendar'
import { heldSessions, type Session } from './sessions'

/** The step of the aid track where a commission has voted; the two after it follow from the vote. */
const votedStep = 4

/**
 * The days on which the aid track of a journey under way entered each of its steps, up to the one it stands at: the vote on
 * the day of a commission, the others in between, at a pace of its own; all between the opening of the journey and yesterday.
 */
export function aidDays(reached: number, openedOn: Day, today: Day, key: string): Day[] {
  const yesterday = addDays(today, -1)
  const pace = paceOf(key)
  if (reached < votedStep) return spread(reached, openedOn, yesterday, 0.4 * pace)
  const votedOn = commissionOf(reached, openedOn, today).meetsOn
  return [...spread(votedStep - 1, openedOn, votedOn, 0.4 * pace), votedOn, ...spread(reached - votedStep, votedOn, yesterday, 0.5 * pace)]
}

/** From 0 to 1: each journey goes at its own, always the same. */
function paceOf(key: string): number {
  return ([...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 13) / 13
}

/** The commission that voted an aid at a step: the further it went, the longer ago, as far as the journey goes back. */
export function commissionOf(reached: number, openedOn: Day, today: Day): Session {
  const held = heldSessions(today)
  const back = reached <= votedStep + 1 ? 0 : reached - votedStep - 1
  const fitting = held.slice(0, held.length - back).filter(({ meetsOn }) => meetsOn >= addDays(openedOn, 30))
  const session = fitting.at(-1) ?? held.at(-1)
  if (!session) throw new RangeError(`No commission was held by ${today}`)
  return session
}

/** So many worked days between two, in order, the first one at a share of the way. */
function spread(count: number, from: Day, to: Day, first: number): Day[] {
  return Array.from({ length: count }, (_, index) => {
    const share = first + ((0.95 - first) * (index + 1)) / (count + 1)
    return later(workedUpTo(addDays(from, Math.floor(daysBetween(from, to) * share))), from)
  })
}
