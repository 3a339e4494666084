import { type handOverSheet, sheetsPerPage } from '@ancrage/contract/absences'
import { dayOf } from '@ancrage/domain/kernel/day'
import { isPlanned } from '@ancrage/domain/tasks/task'
import { and, asc, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { lastExchanges } from '../day/calls-before'
import { fullName } from '../journeys/names'
import { openTasksOf, type TaskRow } from '../journeys/next-action'
import { loadPipelines, type StandingTrack, standingTracks, tracksOf } from '../journeys/standing'
import type { Asking } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { notFound } from '../platform/http/refused'
import type { Row } from '../platform/http/served'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { isHandedOver } from './handed-over'
import { readHouseholds } from './households'
import { servedAbsences } from './served'
import { targetsOf } from './targets'

const { absences, journeys, people, tasks } = tables

type Sheet = z.output<typeof handOverSheet>
type AbsenceRow = Row & typeof absences.$inferSelect

/** Tasks about no journey of theirs that are shown: a stand-in reads them in Ma journée too. */
const otherTasksShown = 100

/**
 * « Fiches de relève »: one a journey, the most urgent first, as the reader may see it. For whoever stands in, whoever is
 * away and managers; to others it does not exist.
 */
export async function handOver(asking: Asking, id: string, page: number) {
  const { read, actor, today } = asking
  const absence = (await one(servedAbsences, read, asking, id)) as AbsenceRow
  const concerned = [absence.userId, absence.standInId].includes(actor.id) || actor.roles.includes('manager')
  if (!concerned || absence.archivedAt) throw notFound()
  const where = isHandedOver(absence.userId, today)
  const rows = await journeysOf(asking, where, page)
  return {
    absence: absence as never,
    today,
    total: await read.$count(journeys, where),
    sheets: await sheetsOf(asking, rows),
    otherTasks: page === 1 ? await otherTasksOf(asking, absence.userId, where) : [],
  }
}

/** A page of journeys, by their most urgent next action, then by the day wished. */
function journeysOf({ read }: Asking, where: SQL, page: number) {
  const never = sql.raw("'9999-12-31'")
  const planned = and(eq(tasks.journeyId, journeys.id), isOpen, or(eq(tasks.origin, 'typed'), isNotNull(tasks.confirmedAt)))
  const urgency = sql`coalesce((select min(${tasks.dueOn}) from ${tasks} where ${planned}), ${never})`
  return read
    .select({
      journey: {
        id: journeys.id,
        householdId: journeys.householdId,
        number: journeys.number,
        type: journeys.type,
        status: journeys.status,
        phase: journeys.phase,
        targetOn: journeys.targetOn,
      },
      person: {
        id: people.id,
        civility: people.civility,
        lastName: people.lastName,
        firstName: people.firstName,
        professionCode: people.professionCode,
        specialtyCode: people.specialtyCode,
        phone: people.phone,
        email: people.email,
      },
    })
    .from(journeys)
    .innerJoin(people, eq(people.id, journeys.personId))
    .where(where)
    .orderBy(asc(urgency), asc(sql`coalesce(${journeys.targetOn}, ${never})`), asc(journeys.id))
    .limit(sheetsPerPage)
    .offset((page - 1) * sheetsPerPage)
}

/** The sheets of some journeys, in a fixed number of queries. */
async function sheetsOf(asking: Asking, rows: Awaited<ReturnType<typeof journeysOf>>): Promise<Sheet[]> {
  const { read } = asking
  const journeyIds = rows.map(({ journey }) => journey.id)
  const householdIds = [...new Set(rows.map(({ journey }) => journey.householdId))]
  if (journeyIds.length === 0) return []
  const tracks = await standingTracks(read, await loadPipelines(read), { journeyIds, householdIds })
  const [open, said, households, communes] = await Promise.all([
    openTasksOf(read, { trackIds: tracks.map(({ id }) => id), journeyIds }),
    lastExchanges(
      asking,
      rows.map(({ person }) => person.id),
      ['exchange', 'note'],
    ),
    readHouseholds(asking, householdIds),
    targetsOf(read, journeyIds),
  ])
  const planned = open.filter(isPlanned)
  return rows.map(({ journey: { householdId, id, ...journey }, person }) => {
    const own = tracksOf(tracks, { id, householdId })
    const trackIds = new Set(own.map((track) => track.id))
    return {
      journeyId: id,
      ...journey,
      communes: communes.get(id) ?? [],
      person,
      tracks: own.filter(({ state }) => state !== 'not_needed').map(trackOf),
      tasks: planned.filter((task) => task.journeyId === id || trackIds.has(task.trackId ?? '')).map(taskOf),
      said: (said.get(person.id) ?? []).map(({ exchange }) => exchange),
      household: households(householdId),
    } as Sheet
  })
}

function trackOf({ id, pipeline, step, state, waitingFor, waitingSince, updatedAt }: StandingTrack): Sheet['tracks'][number] {
  const standing = { trackId: id, pipelineKey: pipeline.key, label: pipeline.label, stepLabel: step?.label ?? null, state }
  const waits = state === 'open' ? waitingFor : null
  return { ...standing, waitingFor: waits, waitingSince: waits && (waitingSince ?? dayOf(updatedAt)) }
}

function taskOf(task: Pick<TaskRow, 'id' | 'title' | 'kind' | 'status' | 'dueOn' | 'dueTime' | 'assigneeId' | 'waitingFor' | 'updatedAt'>) {
  const { id: taskId, title, kind, status, dueOn, dueTime, assigneeId, updatedAt } = task
  const waitingFor = status === 'waiting' ? task.waitingFor : null
  return { taskId, title, kind, status, dueOn, dueTime, assigneeId, waitingFor, waitingSince: waitingFor && dayOf(updatedAt) }
}

/** What they have to do about none of the journeys of the sheets, the most urgent first. */
async function otherTasksOf({ read }: Asking, userId: string, where: SQL) {
  const sheeted = sql`(select ${journeys.id} from ${journeys} where ${where})`
  const elsewhere = or(sql`${tasks.journeyId} is null`, sql`${tasks.journeyId} not in ${sheeted}`)
  const rows = await read
    .select({ task: tasks, firstName: people.firstName, lastName: people.lastName })
    .from(tasks)
    .leftJoin(people, eq(people.id, tasks.personId))
    .where(and(isOpen, eq(tasks.assigneeId, userId), elsewhere))
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(otherTasksShown)
  return rows.map(({ task, firstName, lastName }) => ({
    ...taskOf(task),
    about: firstName && lastName ? fullName({ firstName, lastName }) : null,
  }))
}
