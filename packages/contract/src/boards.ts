import { journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import { stepFields, stepReadOnly, trackStateChoices, waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { day } from '@ancrage/domain/kernel/day'
import { epciCode, professionCode } from '@ancrage/domain/kernel/identifiers'
import { id } from '@ancrage/domain/kernel/text'
import { taskKindChoices, taskStatusChoices } from '@ancrage/domain/tasks/task'
import { z } from 'zod'
import { route } from './route'

export const bilingual = z.object({ fr: z.string(), en: z.string() })

/** One of the six small gauges of « l'empreinte du parcours ». */
export const gauge = z.object({
  pipelineKey: z.string(),
  state: z.enum([...trackStateChoices.values, 'absent']),
  level: z.number().nullable(),
  step: z.int(),
  of: z.int(),
})

/** The earliest open task of a track, or the most urgent of a journey. */
export const nextAction = z.object({
  taskId: id,
  version: z.int(),
  title: z.string(),
  kind: taskKindChoices.schema,
  status: taskStatusChoices.schema,
  dueOn: day,
  dueTime: z.string().nullable(),
  late: z.boolean(),
  /** A playbook or a rule made it, and nobody has confirmed it: it is no next action yet. */
  proposed: z.boolean(),
  assigneeId: id,
})

export const namedUser = z.object({ id, name: z.string() })

/** A card: a journey's track, or a household's with the names of all who share it. */
export const boardCard = z.object({
  trackId: id,
  version: z.int(),
  rank: z.int(),
  journeyId: id,
  people: z.array(z.object({ journeyId: id, personId: id, name: z.string() })),
  professionCode: professionCode.nullable(),
  specialtyCode: z.string().nullable(),
  communeCode: z.string().nullable(),
  communeName: z.string().nullable(),
  nextAction: nextAction.nullable(),
  /** Where the track has no next action: the journey's, with the pipeline whose track it is for, if any. */
  elsewhere: nextAction.extend({ pipelineLabel: bilingual.nullable() }).nullable(),
  waitingFor: waitingForChoices.schema.nullable(),
  waitingSince: day.nullable(),
  footprint: z.array(gauge),
  /** Days since the card entered its step. */
  daysHere: z.int(),
  advisor: namedUser.nullable(),
  stalled: z.boolean(),
  status: journeyStatusChoices.schema,
  holdUntilOn: day.nullable(),
})

export const boardStep = z.object({
  id,
  label: bilingual,
  position: stepReadOnly.position,
  milestone: stepReadOnly.milestone,
  readyFrom: z.boolean(),
  delayDays: stepFields.delayDays,
  requires: stepFields.requires,
})

/** `next`: where « Afficher plus » goes on, null when every card is here. */
const cards = { cards: z.array(boardCard), next: z.string().nullable() }

/** Counts tell of the whole column, as filtered; `cards` holds its first ones. */
export const boardColumn = z.object({
  step: boardStep,
  count: z.int(),
  /** Cards with a task past its day. */
  lateCount: z.int(),
  /** Median of the days its cards have been here; null of an empty column. */
  medianDays: z.number().nullable(),
  ...cards,
})

const pipelineParams = z.strictObject({ pipelineKey: z.string().max(40) })
const filter = z.string().max(5000).optional()
const limit = z.coerce.number().int().min(1).max(200).default(30)

/** What a board may be narrowed to; `q` is kept out of the page's address by the client. */
export const boardFilter = z.strictObject({
  advisorId: id.optional(),
  professionCode: professionCode.optional(),
  epciCode: epciCode.optional(),
  sectorId: id.optional(),
  q: z.string().max(200).optional(),
})

export const boards = {
  list: route({
    method: 'GET',
    path: '/api/boards',
    access: 'journeys.read',
    summary: 'Every board, in order, with how many cards it holds',
    query: z.strictObject({ filter }),
    reply: z.array(z.object({ key: z.string(), label: bilingual, count: z.int() })),
  }),
  board: route({
    method: 'GET',
    path: '/api/boards/:pipelineKey',
    access: 'journeys.read',
    summary: 'The board of a pipeline: its columns, counted whole, with their first cards',
    params: pipelineParams,
    query: z.strictObject({ filter, limit }),
    reply: z.object({ pipeline: z.object({ id, key: z.string(), label: bilingual }), columns: z.array(boardColumn) }),
  }),
  column: route({
    method: 'GET',
    path: '/api/boards/:pipelineKey/steps/:stepId',
    access: 'journeys.read',
    summary: 'The next cards of a column',
    params: pipelineParams.extend({ stepId: id }),
    query: z.strictObject({
      filter,
      limit,
      after: z
        .string()
        .regex(/^-?\d{1,15},[0-9a-f-]{36}$/)
        .optional(),
    }),
    reply: z.object(cards),
  }),
}
