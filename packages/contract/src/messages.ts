import { id, line, optional } from '@ancrage/domain/kernel/text'
import { personFields } from '@ancrage/domain/people/person'
import { z } from 'zod'
import { route } from './route'

const { lastName, firstName, phone } = personFields

/** « À rappeler : Dr X, 9 h 12 »: what a secretary writes on a slip of paper. */
export const messages = route({
  method: 'POST',
  path: '/api/messages',
  access: 'interactions.write',
  summary: 'Take a message: an incoming call noted now and a call to make today, of someone known or new',
  body: z.strictObject({
    personId: optional(id),
    /** Someone not in the directory yet: they become a new contact. */
    newPerson: z.strictObject({ lastName, firstName, phone }).nullish(),
    summary: line(1000),
    /** Who calls back; whoever follows the person when left out. */
    assigneeId: optional(id),
  }),
  reply: z.object({ id, personId: id }),
})
