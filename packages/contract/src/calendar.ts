import { instant } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { idParams } from './resource'
import { route } from './route'

/** A calendar read elsewhere, without its address: only its hash is kept. */
const feed = z.object({ id, createdAt: instant, lastReadAt: instant.nullable() })

/** One's tasks in one's own calendar. */
export const calendar = {
  feeds: route({
    method: 'GET',
    path: '/api/calendar/feeds',
    access: 'tasks.read',
    summary: 'The calendars one subscribes to, the latest made first',
    reply: z.array(feed),
  }),
  make: route({
    method: 'POST',
    path: '/api/calendar/feeds',
    access: 'tasks.read',
    summary: 'Make an address where one’s open tasks are read as a calendar: told this once',
    reply: feed.extend({ path: z.string() }),
  }),
  revoke: route({
    method: 'DELETE',
    path: '/api/calendar/feeds/:id',
    access: 'tasks.read',
    summary: 'Close one of one’s own addresses, at once and for good',
    params: idParams,
    reply: z.object({}),
  }),
  read: route({
    method: 'GET',
    path: '/api/calendar/:token',
    access: 'public',
    summary: 'The open tasks of whoever made the address: kind, initials and file number only',
    params: z.strictObject({ token: z.string() }),
    reply: z.string(),
    replyType: 'text/calendar',
  }),
  invitation: route({
    method: 'GET',
    path: '/api/tasks/:id/invitation',
    access: 'tasks.read',
    summary: 'A visit or a meeting as an event for a calendar',
    params: idParams,
    reply: z.string(),
    replyType: 'text/calendar',
  }),
}
