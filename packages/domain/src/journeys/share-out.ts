import type { Day } from '../kernel/day'

/** A new contact to give to someone. */
export interface ToShare {
  readonly id: string
  /** The day it came: the longest waiting are called first. */
  readonly enteredOn: Day
  /** Whose sector its commune is in; null where none is drawn. */
  readonly sectorAdvisorId: string | null
}

/** Someone who may be given some, with what they already have on their hands. */
export interface Sharer {
  readonly id: string
  readonly load: number
}

/** To whom a new contact goes, and when to call it. */
export interface Share {
  readonly id: string
  readonly advisorId: string
  readonly dueOn: Day
  /** Given for its commune rather than for the load. */
  readonly bySector: boolean
}

/**
 * Shares new contacts among advisors, each once: to whoever has the sector of its commune if they are among those chosen,
 * else to the least loaded at that moment. The calls of each advisor are spread evenly over the days given, those who have
 * waited longest first. `advisors` and `days` hold one at least; the days are worked ones, in order.
 */
export function shareOut(journeys: readonly ToShare[], advisors: readonly Sharer[], days: readonly Day[]): Share[] {
  const oldestFirst = journeys.toSorted((one, other) => (`${one.enteredOn} ${one.id}` < `${other.enteredOn} ${other.id}` ? -1 : 1))
  const loads = new Map(advisors.map(({ id, load }) => [id, load]))
  const given = new Map<string, { advisorId: string; bySector: boolean }>()
  const give = (id: string, advisorId: string, bySector: boolean) => {
    given.set(id, { advisorId, bySector })
    loads.set(advisorId, (loads.get(advisorId) ?? 0) + 1)
  }
  // Sectors first: what they bring weighs in what is then shared by load.
  for (const { id, sectorAdvisorId } of oldestFirst)
    if (sectorAdvisorId !== null && loads.has(sectorAdvisorId)) give(id, sectorAdvisorId, true)
  for (const { id } of oldestFirst) if (!given.has(id)) give(id, leastLoaded(advisors, loads), false)
  return advisors.flatMap(({ id: advisorId }) => {
    const theirs = oldestFirst.filter(({ id }) => given.get(id)?.advisorId === advisorId)
    return theirs.map(({ id }, index) => ({
      id,
      advisorId,
      dueOn: dayOf(index, theirs.length, days),
      bySector: given.get(id)?.bySector ?? false,
    }))
  })
}

/** The first of those who have the least. */
function leastLoaded(advisors: readonly Sharer[], loads: ReadonlyMap<string, number>): string {
  return advisors.map(({ id }) => id).reduce((least, id) => ((loads.get(id) ?? 0) < (loads.get(least) ?? 0) ? id : least))
}

/** The day of one among so many, in order: each day takes as many as another, to within one. */
function dayOf(index: number, count: number, days: readonly Day[]): Day {
  return days[Math.floor((index * Math.min(count, days.length)) / count)] as Day
}
