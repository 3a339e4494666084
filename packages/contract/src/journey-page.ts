import { directionChoices, mediumChoices, outcomeChoices } from '@ancrage/domain/interactions/interaction'
import { transitions } from '@ancrage/domain/journeys/commands'
import { closureOutcomeChoices, closureReasonChoices, journeyStatusChoices, memberRoleChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { pipelineScopeChoices, resolutionChoices, trackStateChoices, waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { readinessChoices } from '@ancrage/domain/journeys/readiness'
import { day, instant } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { memberKindChoices, needKindChoices, needStatusChoices } from '@ancrage/domain/people/household'
import { z } from 'zod'
import { absenceSaid } from './absence-said'
import { bilingual, namedUser, nextAction } from './boards'
import { journeys } from './journeys'
import { people } from './people'
import { idParams } from './resource'
import { route } from './route'

const named = z.object({ code: z.string(), name: z.string() })

/** A track as a line of the page: where it stands among the steps of its pipeline. */
const trackLine = z.object({
  trackId: id,
  version: z.int(),
  pipelineId: id,
  pipelineKey: z.string(),
  label: bilingual,
  scope: pipelineScopeChoices.schema,
  state: trackStateChoices.schema,
  dropReason: z.string().nullable(),
  stepId: id,
  stepLabel: bilingual,
  /** From 1, among `count` steps. */
  position: z.int(),
  count: z.int(),
  enteredAt: instant,
  frozen: z.boolean(),
  resolution: resolutionChoices.schema.nullable(),
  waitingFor: waitingForChoices.schema.nullable(),
  waitingSince: day.nullable(),
  owner: namedUser.nullable(),
  nextAction: nextAction.nullable(),
})

/** A household closed to the reader says nothing of what it holds, but that it may be opened with a reason. */
const household = z.discriminatedUnion('open', [
  z.object({
    open: z.literal(true),
    id,
    version: z.int(),
    arrivalWishedOn: day.nullable(),
    notes: z.string().nullable(),
    members: z.array(
      z.object({
        id,
        version: z.int(),
        kind: memberKindChoices.schema,
        firstName: z.string().nullable(),
        birthYear: z.int().nullable(),
        birthMonth: z.int().nullable(),
        jobSector: z.string().nullable(),
        jobTitle: z.string().nullable(),
      }),
    ),
    needs: z.array(
      z.object({
        id,
        version: z.int(),
        kind: needKindChoices.schema,
        memberId: id.nullable(),
        criteria: z.record(z.string(), z.unknown()),
        /** Names of the communes of its criteria. */
        communes: z.array(z.string()),
        status: needStatusChoices.schema,
      }),
    ),
  }),
  z.object({ open: z.literal(false), id, mayOpen: z.boolean() }),
])

/** Everything of the journey's page, in one reply. */
export const journeyPage = z.object({
  journey: journeys.record,
  person: people.record.extend({ communeName: z.string().nullable() }),
  team: z.array(z.object({ userId: id, name: z.string(), role: memberRoleChoices.schema, fromOn: day, untilOn: day.nullable() })),
  /** Who of today’s team is away, and who stands in for them. */
  absences: z.array(absenceSaid.extend({ standIn: z.string() })),
  target: z.object({ communes: z.array(named), epcis: z.array(named) }),
  /** The last two-way exchange that the reader may see, and the attempts made since. */
  lastExchange: z
    .object({
      id,
      occurredOn: day,
      medium: mediumChoices.schema.nullable(),
      direction: directionChoices.schema.nullable(),
      outcome: outcomeChoices.schema.nullable(),
      by: z.string().nullable(),
    })
    .nullable(),
  attemptsSince: z.int(),
  silenceDays: z.int().nullable(),
  stalled: z.boolean(),
  nextAction: nextAction.nullable(),
  openTaskCount: z.int(),
  tracks: z.array(trackLine),
  linked: z
    .object({
      ...people.record.pick({ civility: true, firstName: true, lastName: true }).shape,
      journeyId: id,
      number: z.string(),
      personId: id,
      status: journeyStatusChoices.schema,
      phase: phaseChoices.schema.nullable(),
    })
    .nullable(),
  readiness: z
    .object({
      items: z.array(z.object({ key: readinessChoices.schema, state: z.enum(['ready', 'blocking', 'left_out']), trackId: id.nullable() })),
      blocking: z.array(readinessChoices.schema),
    })
    .nullable(),
  household,
  closures: z.array(
    z.object({
      id,
      outcome: closureOutcomeChoices.schema,
      reason: closureReasonChoices.schema.nullable(),
      closedOn: day,
      reopenedOn: day.nullable(),
    }),
  ),
  /** The commands its status accepts, for whoever may change it. */
  commands: z.array(z.enum(Object.keys(transitions) as [keyof typeof transitions, ...(keyof typeof transitions)[]])),
  mayChange: z.boolean(),
})

/** A stay of a track: on a step, set aside, or frozen while its journeys were closed; and the change that began it. */
const stay = z.object({
  stepId: id.nullable(),
  label: bilingual.nullable(),
  state: trackStateChoices.schema,
  frozen: z.boolean(),
  from: day,
  /** Null for the stay that lasts. */
  until: day.nullable(),
  days: z.int(),
  at: instant,
  author: z.string().nullable(),
  reason: z.string().nullable(),
})

/** The stays of a track, oldest first; their days add up to its age. */
export const trackHistory = z.object({ ageDays: z.int(), stays: z.array(stay) })

export const journeyPages = {
  page: route({
    method: 'GET',
    path: '/api/journeys/:id/page',
    access: 'journeys.read',
    summary: 'Everything of the journey’s page, in one reply',
    params: idParams,
    reply: journeyPage,
  }),
  history: route({
    method: 'GET',
    path: '/api/tracks/:id/history',
    access: 'journeys.read',
    summary: 'The days a track spent in each step, oldest first',
    params: idParams,
    reply: trackHistory,
  }),
}
