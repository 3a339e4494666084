import { familyNeedChoices } from '@ancrage/domain/indicators/definitions'
import { attributionChoices, installationFields, installationReadOnly } from '@ancrage/domain/installations/installation'
import { interactionDerived, interactionFields, mediumChoices } from '@ancrage/domain/interactions/interaction'
import {
  closureOutcomeChoices,
  closureReasonChoices,
  journeyDerived,
  journeyFields,
  journeyReadOnly,
  journeyStatusChoices,
  journeyTypeChoices,
  memberRoleChoices,
} from '@ancrage/domain/journeys/journey'
import { milestoneChoices, phaseChoices } from '@ancrage/domain/journeys/phase'
import { resolutionChoices, trackStateChoices, waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { moveFill } from '@ancrage/domain/journeys/steps'
import { criterionKey, waitingPoints } from '@ancrage/domain/journeys/waiting-list'
import { day, instant } from '@ancrage/domain/kernel/day'
import { epciCode, professionCode } from '@ancrage/domain/kernel/identifiers'
import { id, line, optional, several } from '@ancrage/domain/kernel/text'
import { categoryChoices } from '@ancrage/domain/people/person'
import { taskFields, taskReadOnly } from '@ancrage/domain/tasks/task'
import { z } from 'zod'
import { labels } from './labels'
import { month } from './people'
import { bulkReply, idParams, resource, seen, seenIds } from './resource'
import { route } from './route'

const { version } = seen.shape
const reason = line(500)

/** A journey is opened for a person, as a new contact: its person is chosen once, when creating it. */
const journeyResource = resource({
  name: 'journeys',
  permissions: {
    list: 'journeys.list',
    read: 'journeys.read',
    create: 'journeys.create',
    update: 'journeys.write',
    remove: 'journeys.write',
  },
  fields: journeyFields,
  onCreate: { personId: id },
  readOnly: journeyReadOnly,
  derived: journeyDerived,
  filters: { stalled: z.boolean(), stepId: id, professionCode, epciCode, sectorId: id },
  pseudonym: {
    professionCode: professionCode.nullable(),
    epciCode: epciCode.nullable(),
    phase: phaseChoices.schema.nullable(),
    status: journeyStatusChoices.schema,
    type: journeyTypeChoices.schema,
    enteredMonth: month,
  },
  labels: labels.journeys,
})

const journeyCommand = <const P extends string, B extends z.ZodRawShape>(verb: P, summary: string, body: B) =>
  route({
    method: 'POST',
    path: `/api/journeys/:id/${verb}`,
    access: 'journeys.write',
    summary,
    params: idParams,
    body: z.strictObject({ ...body, version }),
    reply: journeyResource.record,
  })

const journeyCommands = {
  open: journeyCommand('open', 'Make a new contact an active journey, followed by someone', {
    advisorId: id,
    type: journeyTypeChoices.schema.optional(),
  }),
  hold: journeyCommand('hold', 'Put on hold until a day', { untilOn: day, reason }),
  wait: journeyCommand('wait', 'Put on the waiting list, with the criteria it meets', {
    reasons: several(criterionKey, 30),
    reason: optional(reason),
  }),
  weigh: journeyCommand('weigh', 'Change what places it on the waiting list: the criteria it meets, points given by hand with a reason', {
    reasons: several(criterionKey, 30),
    adjustment: waitingPoints.default(0),
    adjustmentReason: optional(reason),
  }),
  resume: journeyCommand('resume', 'Back to work', {}),
  close: journeyCommand('close', 'Close with an outcome and a reason', {
    outcome: closureOutcomeChoices.schema,
    reason: optional(closureReasonChoices.schema),
  }),
  reopen: journeyCommand('reopen', 'Open again; the closure stays in the history', {}),
  assign: journeyCommand('assign', 'Hand over to another referent, or add a co-worker or a dated stand-in', {
    userId: id,
    role: memberRoleChoices.schema.default('referent'),
    untilOn: optional(day),
    /** The open tasks that the former referent had on it go to the new one. */
    withTasks: z.boolean().default(false),
  }),
}
export const journeys = { ...journeyResource, ...journeyCommands, routes: [...journeyResource.routes, ...Object.values(journeyCommands)] }

const trackResource = resource({
  name: 'tracks',
  permissions: { list: 'journeys.list', read: 'journeys.read', update: 'tracks.move' },
  fields: { ownerId: optional(id), waitingFor: optional(waitingForChoices.schema), waitingSince: optional(day) },
  readOnly: {
    pipelineId: id,
    journeyId: id.nullable(),
    householdId: id.nullable(),
    stepId: id,
    state: trackStateChoices.schema,
    dropReason: z.string().nullable(),
    rank: z.int(),
    enteredAt: instant,
    resolution: resolutionChoices.schema.nullable(),
    frozenAt: instant.nullable(),
  },
  pseudonym: {
    /** Of a family's; null of any other pipeline. */
    need: familyNeedChoices.schema.nullable(),
    professionCode: professionCode.nullable(),
    epciCode: epciCode.nullable(),
    state: trackStateChoices.schema,
    milestone: milestoneChoices.schema.nullable(),
    enteredMonth: month,
  },
  labels: labels.tracks,
})

/** What a step may ask and a move may bring, shown as the fields of a small form in the column; an override of the attribution says why. */
export const fill = moveFill.extend({ attribution: attributionChoices.schema.optional(), attributionReason: line(500).optional() })

const trackCommands = {
  move: route({
    method: 'POST',
    path: '/api/tracks/:id/move',
    access: 'tracks.move',
    summary: 'Move a card to a step, between two cards; neither neighbour means the end of the column',
    params: idParams,
    body: z.strictObject({
      stepId: id,
      beforeId: id.optional(),
      afterId: id.optional(),
      version,
      reason: reason.optional(),
      fill: fill.optional(),
    }),
    reply: z.object({ id, stepId: id, rank: z.int(), version, enteredAt: instant }),
  }),
  bulkMove: route({
    method: 'POST',
    path: '/api/tracks/bulk-move',
    access: 'tracks.move',
    summary: 'Move several cards to the end of a step, each in a transaction of its own, with the guards of a single move',
    body: z.strictObject({ ids: seenIds, stepId: id, reason: reason.optional(), fill: fill.optional() }),
    reply: bulkReply,
  }),
  setAside: route({
    method: 'POST',
    path: '/api/tracks/:id/set-aside',
    access: 'tracks.move',
    summary: 'Mark a track as not needed or dropped, or open it again',
    params: idParams,
    body: z.strictObject({ state: trackStateChoices.schema, reason: reason.optional(), version }),
    reply: trackResource.record,
  }),
}
export const tracks = { ...trackResource, ...trackCommands, routes: [...trackResource.routes, ...Object.values(trackCommands)] }

const taskResource = resource({
  name: 'tasks',
  permissions: { list: 'tasks.read', read: 'tasks.read', create: 'tasks.write', update: 'tasks.write', remove: 'tasks.write' },
  fields: taskFields,
  readOnly: taskReadOnly,
  labels: labels.tasks,
})

const { medium, direction, outcome, occurredOn, summary } = interactionFields
const { title, kind, dueOn, dueTime } = taskFields

const taskCommands = {
  answer: route({
    method: 'POST',
    path: '/api/tasks/:id/answer',
    access: 'tasks.write',
    summary: 'Say how a task went with its person: the exchange noted, the task done and the next one planned, or nothing of it',
    params: idParams,
    body: z.strictObject({
      medium,
      direction,
      outcome,
      occurredOn,
      summary,
      /** About the same person, for whoever had the task. */
      next: z.strictObject({ title, kind, dueOn, dueTime }).nullable(),
      version,
    }),
    reply: taskResource.record,
  }),
}
export const tasks = { ...taskResource, ...taskCommands, routes: [...taskResource.routes, ...Object.values(taskCommands)] }

export const interactions = resource({
  name: 'interactions',
  permissions: {
    list: 'interactions.list',
    read: 'interactions.read',
    create: 'interactions.write',
    update: 'interactions.write',
    remove: 'interactions.write',
  },
  fields: interactionFields,
  derived: interactionDerived,
  pseudonym: {
    medium: mediumChoices.schema.nullable(),
    category: categoryChoices.schema,
    professionCode: professionCode.nullable(),
    epciCode: epciCode.nullable(),
    occurredMonth: month,
  },
  labels: labels.interactions,
})

export const installations = resource({
  name: 'installations',
  permissions: {
    list: 'installations.list',
    read: 'installations.read',
    create: 'installations.write',
    update: 'installations.write',
    remove: 'installations.write',
  },
  fields: installationFields,
  readOnly: installationReadOnly,
  filters: { epciCode, sectorId: id },
  pseudonym: {
    professionCode,
    epciCode: epciCode.nullable(),
    effectiveMonth: month,
    attribution: attributionChoices.schema,
  },
  labels: labels.installations,
})
