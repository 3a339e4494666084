import { retentionAnswer, retentionChoices, retentionMonth } from '@ancrage/domain/installations/retention'
import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { someone } from './day'
import { installations } from './journeys'
import { idParams, seen } from './resource'
import { route } from './route'

const { id: installationId, version, effectiveOn, communeCode, endedOn, endReason } = installations.record.shape

/** « Toujours en place ? » about an installation: its marks come or answered, in order. */
const retentionPage = z.object({
  installation: z.object({ id: installationId, version, effectiveOn, communeCode, endedOn, endReason }),
  person: someone.nullable(),
  marks: z.array(
    z.object({ checkId: id, months: retentionMonth, dueOn: day, outcome: retentionChoices.schema.nullable(), answeredOn: day.nullable() }),
  ),
  /** The live journey whose installation track may still be moved to « Maintien à 12 mois ». */
  anchoring: z.object({ journeyId: id }).nullable(),
})

export const retention = {
  page: route({
    method: 'GET',
    path: '/api/installations/:id/retention',
    access: 'installations.read',
    summary: 'What was asked and answered at 3, 12 and 36 months of an installation',
    params: idParams,
    reply: retentionPage,
  }),
  answer: route({
    method: 'POST',
    path: '/api/retention-checks/:id/answer',
    access: 'installations.write',
    summary: 'Say what became of an installation: the registry, the marks come and their tasks follow, on the version of the installation',
    params: idParams,
    body: z.strictObject({
      ...retentionAnswer,
      /** Also move the installation track of its journey to the step of 12 months. */
      anchored: z.boolean().default(false),
      /** In place of an answer given before: it and those told with it are taken back first. */
      correcting: z.boolean().default(false),
      version: seen.shape.version,
    }),
    reply: retentionPage,
  }),
}
