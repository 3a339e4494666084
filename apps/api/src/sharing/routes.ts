import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { loads } from './loads'
import { proposeShares } from './propose'
import { shareContacts } from './share'

/** New contacts shared among advisors, and what each has on their hands. */
export function sharing(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.colleaguesLoad, (asking) => loads(asking))
  mount(app, deps, contract.sharing.propose, ({ body, ...asking }) => proposeShares(asking, body))
  mount(app, deps, contract.sharing.share, async ({ body: { shares }, write }) => ({
    count: await write((command) => shareContacts(command, shares)).catch(whenDone(() => shares.length)),
  }))
}
