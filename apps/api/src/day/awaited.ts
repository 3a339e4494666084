import { dayOf, daysBetween } from '@ancrage/domain/kernel/day'
import { and, inArray, sql } from 'drizzle-orm'
import { loadPipelines } from '../journeys/standing'
import type { Asking } from '../platform/http/actor'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { type Followed, followedJourneys } from './followed'
import { type OpenTask, taskColumns, type Whose } from './open-tasks'
import { peopleOf } from './someone'
import { type WaitingTrack, waitingTracks } from './tracks'
import { widened } from './widened'

const { tasks } = tables

/** The answers awaited that « Ma journée » counts, the oldest first. */
export async function readAwaited({ read, today }: Asking, asked: Whose) {
  const { whose } = await widened({ read, today }, asked)
  const [waiting, followed] = await Promise.all([
    read
      .select(taskColumns)
      .from(tasks)
      .where(and(isOpen, sql`${tasks.status} = 'waiting'`, whose ? inArray(tasks.assigneeId, [...whose]) : undefined)),
    followedJourneys(read, whose),
  ])
  const [people, tracks, pipelines] = await Promise.all([peopleOf(read, waiting), waitingTracks(read, followed), loadPipelines(read)])
  const steps = new Map(pipelines.flatMap((pipeline) => pipeline.steps.map((step) => [step.id, step.label])))
  return awaitedOf(tracks, waiting)
    .map(({ wait, waitingFor, since }) => {
      const common = { id: wait.id, waitingFor, since, days: Math.max(0, daysBetween(since, today)) }
      if ('title' in wait) {
        const known = people.filter(({ someone }) => someone.id === wait.personId)
        const person = (known.find(({ journey }) => journey?.id === wait.journeyId) ?? known[0])?.someone ?? null
        return { ...common, person, journeyId: wait.journeyId, task: { title: wait.title, kind: wait.kind }, track: null }
      }
      const journey = journeyOf(wait, followed)
      const pipeline = pipelines.find(({ id }) => id === wait.pipelineId)
      const track = pipeline ? { pipelineKey: pipeline.key, label: pipeline.label, stepLabel: steps.get(wait.stepId) ?? null } : null
      return { ...common, person: journey?.someone ?? null, journeyId: journey?.id ?? null, task: null, track }
    })
    .sort((one, other) => (`${one.since} ${one.id}` < `${other.since} ${other.id}` ? -1 : 1))
}

/** What waits, with for whom and since when: tracks since the day written, tasks since they were last changed. */
export function awaitedOf(tracks: readonly WaitingTrack[], tasksWaiting: readonly OpenTask[]) {
  return [
    ...tracks.map((wait) => ({ wait, waitingFor: wait.waitingFor, since: wait.waitingSince ?? dayOf(wait.updatedAt) })),
    ...tasksWaiting.map((wait) => ({ wait, waitingFor: wait.waitingFor, since: dayOf(wait.updatedAt) })),
  ].flatMap(({ waitingFor, ...others }) => (waitingFor ? [{ waitingFor, ...others }] : []))
}

/** The journey a track is shown under: a household's track under its first journey. */
const journeyOf = (track: WaitingTrack, followed: readonly Followed[]) =>
  followed.find(({ id, householdId }) => (track.journeyId ? id === track.journeyId : householdId === track.householdId))
