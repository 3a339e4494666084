import { waitingCriterion, waitingPoints } from '@ancrage/domain/journeys/waiting-list'
import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { someone } from './day'
import { seen } from './resource'
import { route } from './route'

const criteria = z.object({
  criteria: z.array(waitingCriterion),
  /** Of the criteria: what a change of them was typed on. */
  criteriaVersion: z.int().min(0),
})

/** A journey on the list, with what explains its place. */
const entry = z.object({
  journeyId: id,
  version: seen.shape.version,
  rank: z.int().min(1),
  number: z.string(),
  person: someone,
  sinceOn: day,
  targetOn: day.nullable(),
  points: z.int(),
  /** Those of its reasons that are still criteria, in their order. */
  reasons: z.array(waitingCriterion),
  adjustment: waitingPoints,
  adjustmentReason: z.string().nullable(),
  advisorId: id.nullable(),
  mayChange: z.boolean(),
})

export const waitingList = {
  read: route({
    method: 'GET',
    path: '/api/waiting-list',
    access: 'journeys.read',
    summary: 'The waiting list in order, each place explained by its points, and the criteria that give them',
    reply: criteria.extend({ entries: z.array(entry) }),
  }),
  criteria: route({
    method: 'PUT',
    path: '/api/waiting-list/criteria',
    access: 'waiting_list.write',
    summary: 'Change the criteria of the waiting list and their points: the order follows at once',
    body: z.strictObject({
      criteria: z.array(waitingCriterion).min(1, { error: 'required' }).max(30, { error: 'too_big' }),
      criteriaVersion: z.int().min(0),
    }),
    reply: criteria,
  }),
}
