import { arrivalDays } from '@ancrage/contract/day'
import { isStalled } from '@ancrage/domain/journeys/journey'
import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { readinessOf } from '@ancrage/domain/journeys/readiness'
import { addDays, type Day, daysBetween } from '@ancrage/domain/kernel/day'
import { awaitedOf } from './awaited'
import type { Followed, Linked } from './followed'
import type { OpenTask } from './open-tasks'
import { readinessTracks, type TracksOf, type WaitingTrack } from './tracks'

const stalledShown = 3
const arrivalsShown = 20

/** The active journeys without a next action, the longest silent first. */
export function stalledOf(journeys: readonly Followed[], today: Day) {
  const stalled = journeys
    .filter((journey) => isStalled(journey, today))
    .sort((one, other) => (quietSince(one) < quietSince(other) ? -1 : 1))
  return {
    count: stalled.length,
    items: stalled.slice(0, stalledShown).map(({ id, someone, lastExchangeOn }) => ({
      journeyId: id,
      person: someone,
      silenceDays: lastExchangeOn ? daysBetween(lastExchangeOn, today) : null,
    })),
  }
}

const quietSince = ({ lastExchangeOn, enteredOn, id }: Followed) => `${lastExchangeOn ?? enteredOn} ${id}`

/** What waits, by whom it waits for; nobody waited for is left out. */
export function waitingOf(tracks: readonly WaitingTrack[], tasks: readonly OpenTask[], today: Day) {
  const waits = awaitedOf(tracks, tasks)
  return waitingForChoices.values.flatMap((waitingFor) => {
    const days = waits.filter((wait) => wait.waitingFor === waitingFor).map(({ since }) => Math.max(0, daysBetween(since, today)))
    return days.length === 0 ? [] : [{ waitingFor, count: days.length, oldestDays: Math.max(...days) }]
  })
}

/** Whether a journey is expected within 90 days; a new contact is not yet. */
export function isArriving({ openedOn, targetOn }: Followed, today: Day): boolean {
  return openedOn !== null && targetOn !== null && targetOn >= today && targetOn <= addDays(today, arrivalDays)
}

/** The arrivals, the nearest first, each with what blocks; in a couple of professionals the spouse's job is the other's place. */
export function arrivalsOf(arriving: readonly Followed[], linked: readonly Linked[], tracks: TracksOf, today: Day) {
  const sorted = [...arriving].sort((one, other) => (`${one.targetOn} ${one.id}` < `${other.targetOn} ${other.id}` ? -1 : 1))
  const items = sorted.slice(0, arrivalsShown).flatMap((journey) => {
    const { id, someone, targetOn } = journey
    if (targetOn === null) return []
    const other = linked.find((one) => one.householdId === journey.householdId && one.personId !== someone.id)
    const { items: readiness, blocking } = readinessOf(readinessTracks(tracks(journey)), other ? readinessTracks(tracks(other)) : null)
    const asked = readiness.filter(({ state }) => state !== 'left_out')
    return [
      {
        journeyId: id,
        person: someone,
        targetOn,
        inDays: daysBetween(today, targetOn),
        blocking: [...blocking],
        ready: asked.length - blocking.length,
        of: asked.length,
      },
    ]
  })
  return { count: arriving.length, items }
}
