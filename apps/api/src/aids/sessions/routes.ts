import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { mountResource } from '../../platform/http/crud'
import { whenDone } from '../../platform/http/idempotency'
import { mount } from '../../platform/http/mount'
import { oneByOne } from '../../platform/http/one-by-one'
import { one } from '../../platform/http/records'
import { hold } from './hold'
import { putTo, takeOff } from './put-to'
import { readSession, readSummaries } from './read-session'
import { servedSessions } from './served'
import { vote } from './vote'

/** The sessions of the body that votes: what is put to each, and what it decides. */
export function deliberationSessions(app: FastifyInstance, deps: Deps): void {
  const promised = contract.deliberationSessions
  mountResource(app, deps, servedSessions)
  mount(app, deps, promised.summaries, (asking) => readSummaries(asking))
  mount(app, deps, promised.page, ({ params, ...asking }) => readSession(asking, params.id))
  mount(app, deps, promised.add, ({ params, body, ...call }) =>
    oneByOne(call, body.ids, (command, seen) => putTo(command, params.id, seen)),
  )
  mount(app, deps, promised.remove, ({ params, body, ...call }) =>
    oneByOne(call, body.ids, (command, seen) => takeOff(command, params.id, seen)),
  )
  mount(app, deps, promised.hold, async ({ params, body, write, ...asking }) => {
    await write((command) => hold(command, params.id, body)).catch(whenDone(() => undefined))
    return (await one(servedSessions, asking.read, asking, params.id)) as never
  })
  mount(app, deps, promised.vote, ({ params, body, ...call }) =>
    oneByOne(call, body.votes, (command, voted) => vote(command, params.id, voted)),
  )
}
