import { instant } from '@ancrage/domain/kernel/day'
import { z } from 'zod'
import { route } from './route'

/** Where a draft is kept: the kind of form, then the ids of what it is about; never a name. */
const draftKey = z.string().regex(/^[a-z][a-z0-9._-]{0,199}$/, { error: 'id' })
const params = z.strictObject({ key: draftKey })

/** What a form holds: texts, yes or no, and lists of texts; the form alone knows what they mean. */
const content = z.record(z.string().max(100), z.unknown())

/** What `keepalive` lets a page send while it closes, in bytes. */
export const maxDraftBytes = 60_000

export const drafts = {
  read: route({
    method: 'GET',
    path: '/api/drafts/:key',
    access: 'session',
    summary: 'What one was typing there and has not saved; nulls when there is nothing',
    params,
    reply: z.object({ content: content.nullable(), updatedAt: instant.nullable() }),
  }),
  keep: route({
    method: 'PUT',
    path: '/api/drafts/:key',
    access: 'session',
    summary: 'Keep what one is typing; the last writer wins',
    params,
    body: z.strictObject({ content }),
    bodyLimit: maxDraftBytes,
    reply: z.object({ updatedAt: instant }),
  }),
  forget: route({
    method: 'DELETE',
    path: '/api/drafts/:key',
    access: 'session',
    summary: 'Drop what one was typing, once saved or not wanted',
    params,
    reply: z.object({}),
  }),
}
