import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { absenceSaid } from './absence-said'
import { count } from './day'
import { seen } from './resource'
import { route } from './route'

/** Given in one transaction: more would make everyone else wait. */
const mostShared = 200

/** To whom a new contact goes, and the day of its call. */
const share = z.strictObject({ ...seen.shape, advisorId: id, dueOn: day })

/** New contacts shared among advisors: a proposal that writes nothing, then what was seen of it, written as it is. */
export const sharing = {
  propose: route({
    method: 'POST',
    path: '/api/journeys/share/proposal',
    access: 'journeys.write',
    summary: 'Who would be given which new contacts: by sector, else by load, the calls spread over worked days',
    body: z.strictObject({
      ids: z.array(seen).min(1).max(mostShared, { error: 'share_too_many' }),
      advisorIds: z.array(id).min(1, { error: 'required' }).max(50, { error: 'too_big' }),
      days: z.int().min(1, { error: 'too_small' }).max(20, { error: 'too_big' }).default(5),
      from: day,
    }),
    reply: z.object({ shares: z.array(z.object({ ...share.shape, bySector: z.boolean() })) }),
  }),
  share: route({
    method: 'POST',
    path: '/api/journeys/share',
    access: 'journeys.write',
    summary: 'Give new contacts to advisors, each with a call to make; all of them, or none',
    body: z.strictObject({ shares: z.array(share).min(1).max(mostShared, { error: 'share_too_many' }) }),
    reply: z.object({ count }),
  }),
}

/** What each colleague has on their hands, for whoever gives work. */
export const colleaguesLoad = route({
  method: 'GET',
  path: '/api/colleagues/load',
  access: 'journeys.read',
  summary:
    'By user: journeys opened and not closed, new contacts to qualify, tasks overdue, the absence of these days; those with none are left out',
  reply: z.array(
    z.object({
      userId: id,
      openCount: count,
      newCount: count,
      lateCount: count,
      /** The one under way, else the first to begin within thirty days. */
      absence: absenceSaid.nullable(),
    }),
  ),
})
