import { createHash } from 'node:crypto'
import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { asCalendar } from './as-calendar'
import { feedText } from './feed-text'
import { feedOf, liveFeeds, makeFeed, newToken, noteRead, revokeFeed } from './feeds'
import { invitation } from './invitation'

const { calendar: promised } = contract
/** What addresses end with: some calendars take no other. */
const ending = '.ics'

/** One's tasks in one's own calendar, by an address that only its maker knows; a visit as an event. */
export function calendar(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, promised.feeds, ({ read, actor }) => liveFeeds(read, actor.id))
  mount(app, deps, promised.make, async ({ write }) => {
    const token = newToken()
    const feed = await write((command) => makeFeed(command, token))
    return { ...feed, path: `/api/calendar/${token}${ending}` }
  })
  mount(app, deps, promised.revoke, async ({ params, write }) => {
    await write((command) => revokeFeed(command, params.id))
    return {}
  })
  mount(app, deps, promised.read, async ({ params, request, reply, write, ...asking }) => {
    const feed = await feedOf(asking.read, params.token.replace(/\.ics$/, ''))
    const text = await feedText(asking, feed, deps.config.publicUrl)
    await noteRead(feed, asking, write)
    const tag = `"${createHash('sha256').update(text).digest('base64url')}"`
    void asCalendar(reply, 'ancrage.ics').header('etag', tag)
    if (request.headers['if-none-match'] !== tag) return text
    void reply.code(304)
    return ''
  })
  mount(app, deps, promised.invitation, async ({ params, reply, ...asking }) => {
    const { text, fileName } = await invitation(asking, params.id)
    void asCalendar(reply, fileName)
    return text
  })
}
