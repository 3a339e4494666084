import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { markRead } from './mark-read'
import { countUnread, readNotices } from './read-notices'
import { readSwitches, writeSwitch } from './switches'

/** What each is told, and wishes to be told. */
export function notices(app: FastifyInstance, deps: Deps): void {
  const mails = deps.config.mail !== null
  mount(app, deps, contract.notices.unread, countUnread)
  mount(app, deps, contract.notices.list, ({ query, ...asking }) => readNotices(asking, query))
  mount(app, deps, contract.notices.read, ({ body, write }) => write((command) => markRead(command, body)))
  mount(app, deps, contract.notices.switches, async ({ read, actor }) => ({ switches: await readSwitches(read, actor.id), mails }))
  mount(app, deps, contract.notices.setSwitch, async ({ body, write }) => ({
    switches: await write((command) => writeSwitch(command, body)),
    mails,
  }))
}
