import { journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { id } from '@ancrage/domain/kernel/text'
import { civilityChoices } from '@ancrage/domain/people/person'
import { z } from 'zod'
import { route } from './route'

/** The people a few typed words name, for the palette: each with the journey that Enter opens. */
export const find = route({
  method: 'GET',
  path: '/api/find',
  access: 'people.read',
  summary: 'The people found by a name, a number or the number of their journey, each with their latest journey',
  query: z.strictObject({ q: z.string().max(200) }),
  reply: z.object({
    people: z.array(
      z.object({
        id,
        civility: civilityChoices.schema.nullable(),
        firstName: z.string(),
        lastName: z.string(),
        professionCode: z.string().nullable(),
        specialtyCode: z.string().nullable(),
        communeName: z.string().nullable(),
        journey: z
          .object({ id, number: z.string(), status: journeyStatusChoices.schema, phase: phaseChoices.schema.nullable() })
          .nullable(),
      }),
    ),
  }),
})
