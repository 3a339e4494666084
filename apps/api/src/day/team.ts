import type { DayCounts } from './counts'
import { totalOf } from './counts'
import type { Followed } from './followed'

/** Each one's share of the team's day: whoever has an open task or follows a journey under way, new contacts left out. */
export function teamOf(counted: readonly { readonly userId: string; readonly counts: DayCounts }[], followed: readonly Followed[]) {
  const load = followed.filter(({ openedOn, advisorId }) => openedOn !== null && advisorId !== null)
  const userIds = new Set([...counted.map(({ userId }) => userId), ...load.flatMap(({ advisorId }) => advisorId ?? [])])
  return [...userIds].map((userId) => ({
    userId,
    counts: totalOf(counted.filter((one) => one.userId === userId)),
    journeys: load.filter(({ advisorId }) => advisorId === userId).length,
  }))
}
