import { journeyDerived, journeyFields, journeyReadOnly } from '@ancrage/domain/journeys/journey'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { interactions, tasks } from './journeys'
import { people, practices } from './people'
import { idParams } from './resource'
import { route } from './route'

const { type, priority, enteredOn, targetOn } = journeyFields
const { number, status, advisorId } = journeyReadOnly
const { phase, phaseSince } = journeyDerived
const name = z.string().nullable()

/** Everything the page of a person shows, in one reply. */
export const personPage = route({
  method: 'GET',
  path: '/api/people/:id/page',
  access: 'people.read',
  summary: 'A person with their practices, journeys, open tasks and last exchanges',
  params: idParams,
  reply: z.object({
    person: people.record,
    communeName: name,
    organisationName: name,
    advisorName: name,
    practices: z.array(z.object({ ...practices.record.shape, communeName: name, organisationName: name })),
    journeys: z.array(
      z.object({ id, number, type, status, phase, phaseSince, priority, enteredOn, targetOn, advisorId, advisorName: name }),
    ),
    tasks: z.array(z.object({ ...tasks.record.shape, assigneeName: name })),
    interactions: z.array(z.object({ ...interactions.record.omit({ participantIds: true }).shape, author: name })),
  }),
})
