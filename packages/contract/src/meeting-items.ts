import { id, optional, paragraphs } from '@ancrage/domain/kernel/text'
import { meetingItemFields } from '@ancrage/domain/meetings/meeting'
import { z } from 'zod'
import { labels } from './labels'
import { idParams, resource } from './resource'
import { route } from './route'

const itemResource = resource({
  name: 'meeting-items',
  permissions: {
    list: 'meetings.read',
    read: 'meetings.read',
    create: 'meetings.write',
    update: 'meetings.write',
    remove: 'meetings.write',
  },
  fields: meetingItemFields,
  onCreate: { meetingId: id },
  readOnly: { meetingId: id, position: z.int() },
  labels: labels['meeting-items'],
})

const itemCommands = {
  note: route({
    method: 'PUT',
    path: '/api/meeting-items/:id/note',
    access: 'meetings.read',
    summary: 'What one notes for oneself on a point: nobody else reads it, and it is in no minutes; empty, it is gone',
    params: idParams,
    body: z.strictObject({ text: optional(paragraphs(5000)) }),
    reply: z.object({ text: z.string().nullable() }),
  }),
}

/** The points of an agenda, in order; each may be about a journey. */
export const meetingItems = { ...itemResource, ...itemCommands, routes: [...itemResource.routes, ...Object.values(itemCommands)] }
