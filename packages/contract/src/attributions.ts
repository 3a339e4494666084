import { attributionChoices } from '@ancrage/domain/installations/installation'
import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { route } from './route'

export const attributions = {
  ruled: route({
    method: 'GET',
    path: '/api/installations/attribution',
    access: 'installations.read',
    summary: 'What the rule attributes an installation to on a day, by its journey, else by all that is known of its person',
    query: z.strictObject({ effectiveOn: day, personId: id, journeyId: id.optional() }),
    /** `sinceOn` is the day the support began, or the first contact. */
    reply: z.object({ attribution: attributionChoices.schema, sinceOn: day.nullable() }),
  }),
} as const
