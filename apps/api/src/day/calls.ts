import { and, eq, inArray } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { attemptsSince, lastExchanges, openTasksAbout } from './calls-before'
import { isCallBy } from './counts'
import { linesOf } from './lines'
import { taskColumns } from './open-tasks'
import { someone } from './someone'
import { gaugesOf, readTracks } from './tracks'
import { widened } from './widened'

const { journeys, people, tasks } = tables

/**
 * The calls of one's day, those of whom one stands in for too, one a person: late ones first, then by hour, then the oldest. Each with what one wants before
 * dialling: one query for whom one stands in for, one for the calls, one for the tracks, three for what was said, tried and planned before.
 */
export async function readCalls(asking: Asking) {
  const { read, actor, today } = asking
  const { whose } = await widened(asking, [actor.id])
  const rows = await read
    .select({
      task: taskColumns,
      someone,
      lastExchangeOn: people.lastExchangeOn,
      journey: { id: journeys.id, householdId: journeys.householdId },
    })
    .from(tasks)
    .innerJoin(people, eq(people.id, tasks.personId))
    .leftJoin(journeys, eq(journeys.id, tasks.journeyId))
    .where(and(isOpen, inArray(tasks.assigneeId, whose ?? []), isCallBy(today)))
  const lines = linesOf(
    rows.map(({ task }) => task),
    today,
  )
  const known = new Map(rows.map((row) => [row.task.id, row]))
  const called = lines.flatMap((line) => {
    const row = known.get(line.task.id)
    return row ? [{ ...line, ...row }] : []
  })
  if (called.length === 0) return []
  const personIds = called.map(({ someone: { id } }) => id)
  const [tracks, exchanges, attempts, open] = await Promise.all([
    readTracks(
      read,
      called.flatMap(({ journey }) => journey ?? []),
    ),
    lastExchanges(asking, personIds),
    attemptsSince(asking, personIds),
    openTasksAbout(asking, personIds),
  ])
  return called.map(({ task, lateDays, more, someone: person, lastExchangeOn, journey }) => ({
    taskId: task.id,
    assigneeId: task.assigneeId,
    version: task.version,
    title: task.title,
    dueOn: task.dueOn,
    dueTime: task.dueTime,
    lateDays,
    more,
    otherTasks: Math.max(0, (open.get(person.id) ?? 1) - 1),
    person,
    journeyId: task.journeyId,
    lastExchangeOn,
    attempts: attempts.get(person.id) ?? 0,
    footprint: journey ? gaugesOf(tracks(journey)) : null,
    tracks: (journey ? tracks(journey) : []).map(({ id, pipeline, step, state }) => ({
      trackId: id,
      label: pipeline.label,
      stepLabel: step?.label ?? null,
      state,
    })),
    exchanges: (exchanges.get(person.id) ?? []).map(({ exchange }) => exchange),
  }))
}
