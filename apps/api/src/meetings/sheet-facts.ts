import type { Slices } from '@ancrage/domain/indicators/parameters'
import { readinessOf } from '@ancrage/domain/journeys/readiness'
import { addDays, type Day, dayOf } from '@ancrage/domain/kernel/day'
import { arrivalDays, type SheetFacts } from '@ancrage/domain/meetings/sheet'
import { isPlanned } from '@ancrage/domain/tasks/task'
import { and, eq, isNull } from 'drizzle-orm'
import { journeysOfHouseholds } from '../day/followed'
import { someone } from '../day/someone'
import { readinessTracks, readTracks, waitingTracks } from '../day/tracks'
import { grouped } from '../platform/grouped'
import type { Asking } from '../platform/http/actor'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { inSlices } from '../territory/placed'

const { journeys, people, tasks, tracks, users } = tables

/** The active journeys of a territory or an advisor, with all that the sheet reads of each: a fixed number of queries. */
export async function sheetFacts(asking: Pick<Asking, 'read' | 'today'>, slices: Pick<Slices, 'sectorId' | 'advisorId'>) {
  const { read, today } = asking
  const active = await activeJourneys(asking, slices)
  const soon = active.filter(({ targetOn }) => targetOn !== null && targetOn >= today && targetOn <= addDays(today, arrivalDays))
  const [open, waiting, linked] = await Promise.all([openTasks(read), waitingTracks(read, active), journeysOfHouseholds(read, soon)])
  const tracksOf = await readTracks(read, [...soon, ...linked])
  const [tasksOf, waitsOf] = [owned(open), owned(waiting)]
  return active.map((journey) => {
    const own = tasksOf(journey).toSorted((one, other) => (`${one.dueOn} ${one.id}` < `${other.dueOn} ${other.id}` ? -1 : 1))
    const other = linked.find((one) => one.householdId === journey.householdId && one.id !== journey.id)
    const blocking =
      soon.includes(journey) &&
      readinessOf(readinessTracks(tracksOf(journey)), other ? readinessTracks(tracksOf(other)) : null).blocking.length > 0
    const [next = null] = own
    const facts: SheetFacts = {
      ...journey,
      dueOn: next?.dueOn ?? null,
      partnerSince: earliest([
        ...waitsOf(journey)
          .filter(({ waitingFor }) => waitingFor === 'partner')
          .map(({ waitingSince, updatedAt }) => waitingSince ?? dayOf(updatedAt)),
        ...own.filter(({ waitingFor }) => waitingFor === 'partner').map(({ updatedAt }) => dayOf(updatedAt)),
      ]),
      blocking,
    }
    return { journey, facts, next: next && { title: next.title, dueOn: next.dueOn, proposed: !isPlanned(next) } }
  })
}

interface Owned {
  readonly journeyId: string | null
  readonly householdId: string | null
}

/** What is a journey’s, or its household’s where it names no journey. */
function owned<W extends Owned>(all: readonly W[]) {
  const byOwner = grouped(all, ({ journeyId, householdId }) => journeyId ?? householdId ?? '')
  return ({ id, householdId }: { readonly id: string; readonly householdId: string }) => [
    ...(byOwner.get(id) ?? []),
    ...(byOwner.get(householdId) ?? []),
  ]
}

const earliest = (days: readonly Day[]): Day | null => days.toSorted()[0] ?? null

function activeJourneys({ read, today }: Pick<Asking, 'read' | 'today'>, slices: Pick<Slices, 'sectorId' | 'advisorId'>) {
  return read
    .select({
      id: journeys.id,
      number: journeys.number,
      householdId: journeys.householdId,
      status: journeys.status,
      priority: journeys.priority,
      phase: journeys.phase,
      openedOn: journeys.openedOn,
      targetOn: journeys.targetOn,
      plannedUntilOn: journeys.plannedUntilOn,
      lastExchangeOn: people.lastExchangeOn,
      advisor: users.name,
      person: someone,
    })
    .from(journeys)
    .innerJoin(people, eq(people.id, journeys.personId))
    .leftJoin(users, eq(users.id, journeys.advisorId))
    .where(and(eq(journeys.status, 'active'), isNull(journeys.archivedAt), inSlices('journeys', slices, { read, today })))
}

/** Every open task, with the household of its track where that is shared. */
function openTasks(read: Asking['read']) {
  return read
    .select({
      id: tasks.id,
      title: tasks.title,
      dueOn: tasks.dueOn,
      status: tasks.status,
      origin: tasks.origin,
      confirmedAt: tasks.confirmedAt,
      waitingFor: tasks.waitingFor,
      updatedAt: tasks.updatedAt,
      journeyId: tasks.journeyId,
      householdId: tracks.householdId,
    })
    .from(tasks)
    .leftJoin(tracks, eq(tracks.id, tasks.trackId))
    .where(isOpen)
}
