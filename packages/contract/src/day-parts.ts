import { directionChoices, mediumChoices, outcomeChoices } from '@ancrage/domain/interactions/interaction'
import { trackStateChoices, waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { taskFields } from '@ancrage/domain/tasks/task'
import { z } from 'zod'
import { bilingual, gauge } from './boards'
import { count, dayCounts, someone, whose } from './day'
import { seen } from './resource'
import { route } from './route'

const { title, kind, dueOn, dueTime, assigneeId } = taskFields

/** A call to make, with all that one wants before dialling. */
const callToMake = z.object({
  taskId: id,
  /** Oneself, or whom one stands in for today. */
  assigneeId,
  version: seen.shape.version,
  title,
  dueOn,
  dueTime,
  lateDays: count,
  /** Other calls of the same person, late or today. */
  more: count,
  /** Whatever else is open about the same person, anyone’s: with none, nothing follows unless planned. */
  otherTasks: count,
  person: someone,
  journeyId: id.nullable(),
  lastExchangeOn: day.nullable(),
  /** Calls and messages without an answer since the last two-way exchange. */
  attempts: count,
  footprint: z.array(gauge).nullable(),
  tracks: z.array(z.object({ trackId: id, label: bilingual, stepLabel: bilingual.nullable(), state: trackStateChoices.schema })),
  /** The last three, the latest first. */
  exchanges: z.array(
    z.object({
      interactionId: id,
      occurredOn: day,
      medium: mediumChoices.schema.nullable(),
      direction: directionChoices.schema.nullable(),
      outcome: outcomeChoices.schema.nullable(),
      summary: z.string(),
      author: z.string().nullable(),
    }),
  ),
})

/** An answer awaited: a task that waits, or a track. */
const awaitedAnswer = z.object({
  id,
  waitingFor: waitingForChoices.schema,
  since: day,
  days: count,
  person: someone.nullable(),
  journeyId: id.nullable(),
  task: z.object({ title, kind }).nullable(),
  track: z.object({ pipelineKey: z.string(), label: bilingual, stepLabel: bilingual.nullable() }).nullable(),
})

/** What the day’s numbers and its other screens read. */
export const dayParts = {
  counts: route({
    method: 'GET',
    path: '/api/day/counts',
    access: 'tasks.read',
    summary: 'One’s own open tasks counted, in one query: the numbers of the menu',
    reply: dayCounts,
  }),
  load: route({
    method: 'GET',
    path: '/api/day/load',
    access: 'tasks.read',
    summary: 'How many open tasks someone has each day from one to another; days without any are left out',
    query: z.strictObject({ userId: id, from: day, to: day }),
    reply: z.object({ days: z.array(z.object({ day, count })) }),
  }),
  calls: route({
    method: 'GET',
    path: '/api/day/calls',
    access: 'tasks.read',
    summary: 'The calls of one’s day, late ones first, each with what its screen shows',
    reply: z.object({ today: day, calls: z.array(callToMake) }),
  }),
  awaited: route({
    method: 'GET',
    path: '/api/day/awaited',
    access: 'tasks.read',
    summary: 'The answers awaited that the day counts, the oldest first',
    query: whose,
    reply: z.object({ answers: z.array(awaitedAnswer) }),
  }),
}
