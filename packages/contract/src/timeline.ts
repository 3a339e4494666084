import { directionChoices, mediumChoices, outcomeChoices, visibilityChoices } from '@ancrage/domain/interactions/interaction'
import { trackStateChoices } from '@ancrage/domain/journeys/pipeline'
import { choices } from '@ancrage/domain/kernel/choices'
import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import { z } from 'zod'
import { bilingual } from './boards'
import { documentLine } from './documents'
import { idParams, seen } from './resource'
import { route } from './route'

/** What a timeline holds, and may be narrowed to. */
export const timelineKindChoices = choices({
  exchange: { fr: 'Échanges', en: 'Exchanges' },
  note: { fr: 'Notes', en: 'Notes' },
  step: { fr: 'Étapes', en: 'Steps' },
  task: { fr: 'Tâches faites', en: 'Tasks done' },
  document: { fr: 'Pièces', en: 'Documents' },
  aid: { fr: 'Aides', en: 'Aids' },
  journey: { fr: 'Parcours', en: 'Journey' },
  household: { fr: 'Foyer', en: 'Household' },
  person: { fr: 'Fiche', en: 'Record' },
})

const common = {
  id,
  on: day,
  /** Wall-clock hour; null for an exchange whose hour was not written. */
  time: z.string().nullable(),
  author: z.string().nullable(),
  /** What draws the icon: a medium, a pipeline's key, a kind of task, an audit action. */
  icon: z.string(),
}

const attachment = documentLine.pick({ id: true, name: true, bytes: true, confidential: true })

const spoken = {
  ...common,
  medium: mediumChoices.schema.nullable(),
  direction: directionChoices.schema.nullable(),
  outcome: outcomeChoices.schema.nullable(),
  twoWay: z.boolean(),
  durationMinutes: z.int().nullable(),
  personId: id,
  journeyId: id.nullable(),
  /** Empty once binned. */
  summary: z.string(),
  visibility: visibilityChoices.schema,
  edited: z.boolean(),
  binned: z.boolean(),
  /** Who corrected or binned it last, and the day; null as long as it is as it was written. */
  changedBy: z.string().nullable(),
  changedOn: day.nullable(),
  /** Whether the reader may correct it or put it in the bin. */
  mayChange: z.boolean(),
  version: seen.shape.version,
  /** What came with it, that the reader may see. */
  attachments: z.array(attachment),
}

/** What was done to a record: the action (`journey.opened`), and the fields it changed, by name. */
const deed = {
  ...common,
  action: z.string(),
  fields: z.array(z.string()),
  /** To whom a journey was handed. */
  who: z.string().nullable(),
  /** What the deed was about, by its code: an outcome, a kind of need or of member, a pipeline; an application by its number. */
  about: z.string().nullable(),
}

export const timelineEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exchange'), ...spoken }),
  z.object({ kind: z.literal('note'), ...spoken }),
  z.object({
    kind: z.literal('step'),
    ...common,
    pipelineKey: z.string(),
    pipeline: bilingual,
    from: bilingual.nullable(),
    to: bilingual.nullable(),
    fromState: trackStateChoices.schema.nullable(),
    toState: trackStateChoices.schema,
    reason: z.string().nullable(),
  }),
  z.object({ kind: z.literal('task'), ...common, title: z.string(), taskKind: taskKindChoices.schema }),
  z.object({ kind: z.literal('document'), ...common, ...attachment.shape }),
  z.object({ kind: z.literal('aid'), ...deed }),
  z.object({ kind: z.literal('journey'), ...deed }),
  z.object({ kind: z.literal('household'), ...deed }),
  z.object({ kind: z.literal('person'), ...deed }),
])

const kinds = z
  .string()
  .max(200)
  .transform((list) => list.split(','))
  .pipe(z.array(timelineKindChoices.schema))

const timelineOf = <const P extends string>(resource: P, access: 'journeys.read' | 'people.read', summary: string) =>
  route({
    method: 'GET',
    path: `/api/${resource}/:id/timeline`,
    access,
    summary,
    params: idParams,
    query: z.strictObject({
      /** The `before` of the page read last. */
      before: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}~[0-9a-f-]{36}$/)
        .optional(),
      kinds: kinds.optional(),
      /** What was moved or done on one track. */
      trackId: id.optional(),
      authorId: id.optional(),
      /** Words of an exchange, a note or a task. */
      q: z.string().max(200).optional(),
    }),
    reply: z.object({ entries: z.array(timelineEntry), before: z.string().nullable() }),
  })

export const timelines = {
  journey: timelineOf('journeys', 'journeys.read', 'What happened on a journey, newest first, fifty at a time'),
  person: timelineOf('people', 'people.read', 'What happened with a person and their journeys, newest first, fifty at a time'),
}
