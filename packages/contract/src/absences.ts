import { absenceFields, absenceOnCreate } from '@ancrage/domain/absences/absence'
import { directionChoices, interactionKindChoices, mediumChoices, outcomeChoices } from '@ancrage/domain/interactions/interaction'
import { trackStateChoices, waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { needKindChoices, needStatusChoices } from '@ancrage/domain/people/household'
import { taskFields } from '@ancrage/domain/tasks/task'
import { z } from 'zod'
import { bilingual } from './boards'
import { count } from './day'
import { journeys } from './journeys'
import { labels } from './labels'
import { householdMembers, people } from './people'
import { idParams, resource } from './resource'
import { route } from './route'

/** Sheets of a page: enough for most, and no more than one prints at once. */
export const sheetsPerPage = 50

const absenceResource = resource({
  name: 'absences',
  permissions: {
    list: 'absences.read',
    read: 'absences.read',
    create: 'absences.write',
    update: 'absences.write',
    remove: 'absences.write',
  },
  fields: absenceFields,
  onCreate: absenceOnCreate,
  readOnly: absenceOnCreate,
  labels: labels.absences,
})

const { title, kind, status, dueOn, dueTime, assigneeId } = taskFields

const task = z.object({
  taskId: id,
  title,
  kind,
  status,
  dueOn,
  dueTime,
  assigneeId,
  waitingFor: waitingForChoices.schema.nullable(),
  /** Since when it waits; null when it does not. */
  waitingSince: day.nullable(),
})

const said = z.object({
  interactionId: id,
  kind: interactionKindChoices.schema,
  occurredOn: day,
  medium: mediumChoices.schema.nullable(),
  direction: directionChoices.schema.nullable(),
  outcome: outcomeChoices.schema.nullable(),
  summary: z.string(),
  author: z.string().nullable(),
})

/** « Fiche de relève »: what whoever takes a journey over reads first. */
export const handOverSheet = z.object({
  journeyId: id,
  ...journeys.record.pick({ number: true, type: true, status: true, phase: true, targetOn: true }).shape,
  communes: z.array(z.string()),
  person: people.record.pick({
    id: true,
    civility: true,
    lastName: true,
    firstName: true,
    professionCode: true,
    specialtyCode: true,
    phone: true,
    email: true,
  }),
  tracks: z.array(
    z.object({
      trackId: id,
      pipelineKey: z.string(),
      label: bilingual,
      stepLabel: bilingual.nullable(),
      state: trackStateChoices.schema,
      waitingFor: waitingForChoices.schema.nullable(),
      waitingSince: day.nullable(),
    }),
  ),
  /** What somebody planned or confirmed on the journey and its tracks, whoever has it, the most urgent first. */
  tasks: z.array(task),
  /** The last three exchanges and notes that the reader may see. */
  said: z.array(said),
  /** Who the household is and what it needs, to its readers. */
  household: z
    .object({
      members: z.array(
        householdMembers.record.pick({ kind: true, firstName: true, birthYear: true, birthMonth: true, jobTitle: true, jobSector: true }),
      ),
      needs: z.array(z.object({ kind: needKindChoices.schema, status: needStatusChoices.schema })),
    })
    .nullable(),
})

const absenceCommands = {
  handedOver: route({
    method: 'GET',
    path: '/api/absences/handed-over',
    access: 'absences.write',
    summary: 'What an absence would hand over: journeys followed, open tasks due meanwhile, tasks late already',
    query: z.strictObject({ userId: id, fromOn: day, untilOn: day }),
    reply: z.object({ journeys: count, dueMeanwhile: count, late: count }),
  }),
  handOver: route({
    method: 'GET',
    path: '/api/absences/:id/hand-over',
    access: 'absences.read',
    summary: `One sheet a journey for the stand-in, the most urgent first, ${sheetsPerPage} a page; to them, to whoever is away, to managers`,
    params: idParams,
    query: z.strictObject({ page: z.coerce.number().pipe(z.int().min(1).max(1000)).default(1) }),
    reply: z.object({
      absence: absenceResource.record,
      today: day,
      total: count,
      sheets: z.array(handOverSheet),
      /** Their open tasks about none of these journeys, the first hundred; on the first page. */
      otherTasks: z.array(z.object({ ...task.shape, about: z.string().nullable() })),
    }),
  }),
}

/** Who is away, and who stands in meanwhile: the stand-in's rights are read from the dates, never written. */
export const absences = {
  ...absenceResource,
  ...absenceCommands,
  routes: [...absenceResource.routes, ...Object.values(absenceCommands)],
}
