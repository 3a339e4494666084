import { memberRoleChoices } from '@ancrage/domain/journeys/journey'
import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import { z } from 'zod'
import { bilingual } from './boards'
import { people } from './people'
import { idParams } from './resource'
import { route } from './route'

const named = z.strictObject(people.record.pick({ civility: true, firstName: true, lastName: true }).shape)

/** Where a track stands, as the family is told. */
const track = z.strictObject({
  trackId: id,
  pipelineKey: z.string(),
  label: bilingual,
  stepLabel: bilingual,
  done: z.boolean(),
  waitingFor: waitingForChoices.schema.nullable(),
})

/** Who does what by when. */
const line = z.strictObject({
  taskId: id,
  trackId: id.nullable(),
  title: z.string(),
  kind: taskKindChoices.schema,
  dueOn: day,
  dueTime: z.string().nullable(),
  /** Set while the task waits for somebody. */
  waitingFor: waitingForChoices.schema.nullable(),
  assignee: z.string().nullable(),
  /** The partner the task is about, by name. */
  partner: z.string().nullable(),
})

/**
 * « Feuille de route »: what is handed to the family, and nothing else. Strict on purpose: no summary, no note, no reason
 * and nothing of the household's content may be added without this promise changing.
 */
export const roadMap = z.strictObject({
  person: named,
  /** The other professional of a couple. */
  spouse: named.nullable(),
  targetOn: day.nullable(),
  communes: z.array(z.string()),
  tracks: z.array(track),
  lines: z.array(line),
  /** The journey's team; without a role, whoever else has one of the lines. */
  team: z.array(z.strictObject({ name: z.string(), role: memberRoleChoices.schema.nullable(), email: z.string() })),
})

export const roadMaps = {
  journey: route({
    method: 'GET',
    path: '/api/journeys/:id/road-map',
    access: 'journeys.read',
    summary: 'What is handed to the family: who does what by when, and no internal note',
    params: idParams,
    reply: roadMap,
  }),
}
