import { day, instant } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { noticeChoices } from '@ancrage/domain/notices/notice'
import { z } from 'zod'
import { count } from './day'
import { route } from './route'

const kindSwitch = z.strictObject({ kind: noticeChoices.schema, onSite: z.boolean(), byMail: z.boolean() })

const switches = z.object({
  /** Every kind, in the order shown. */
  switches: z.array(kindSwitch),
  /** Whether the site sends mails at all. */
  mails: z.boolean(),
})

const item = z.object({
  kind: noticeChoices.schema,
  at: instant,
  unread: z.boolean(),
  subject: z.object({ resource: z.string(), id }),
  /** The title of a task, or the name of the colleague who noted an exchange or is away. */
  words: z.string().nullable(),
  /** The days of an absence. */
  away: z.object({ fromOn: day, untilOn: day }).nullable(),
})

const line = z.object({
  /** The journey, else what it is about. */
  key: id,
  at: instant,
  unread: count,
  journeyId: id.nullable(),
  number: z.string().nullable(),
  person: z.string().nullable(),
  /** The latest, unread first. */
  items: z.array(item),
  more: count,
})

/** What one is told: on the site, and by which mails. */
export const notices = {
  unread: route({
    method: 'GET',
    path: '/api/notices/unread',
    access: 'notices.read',
    summary: 'How many lines of one’s notices hold something unread',
    reply: z.object({ unread: count }),
  }),
  list: route({
    method: 'GET',
    path: '/api/notices',
    access: 'notices.read',
    summary: 'One’s notices, one line a file, latest first; the next page is after a line’s `at` and `key`',
    query: z.strictObject({ afterAt: instant.optional(), afterKey: id.optional() }),
    reply: z.object({ lines: z.array(line), more: z.boolean(), upTo: instant }),
  }),
  read: route({
    method: 'POST',
    path: '/api/notices/read',
    access: 'notices.read',
    summary: 'Mark as read what was shown by a moment: one line, or all',
    body: z.strictObject({ upTo: instant, key: id.optional() }),
    reply: z.object({}),
  }),
  switches: route({
    method: 'GET',
    path: '/api/notices/switches',
    access: 'notices.read',
    summary: 'What one wishes to be told, kind by kind, on the site and by mail',
    reply: switches,
  }),
  setSwitch: route({
    method: 'PUT',
    path: '/api/notices/switches',
    access: 'notices.read',
    summary: 'Switch a kind on or off, on the site and by mail',
    body: kindSwitch,
    reply: switches,
  }),
}
