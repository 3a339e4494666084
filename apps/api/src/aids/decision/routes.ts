import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { whenDone } from '../../platform/http/idempotency'
import { mount } from '../../platform/http/mount'
import { readDecision } from './read-decision'
import { sendCopies, sign } from './sign'

/** The vote and the convention of an application. */
export function aidDecisions(app: FastifyInstance, deps: Deps): void {
  const { read, sign: signed, copies } = contract.aidDecisions
  mount(app, deps, read, ({ params, ...asking }) => readDecision(asking, params.id))
  mount(app, deps, signed, async ({ params, body, write, ...asking }) => {
    await write((command) => sign(command, params.id, body)).catch(whenDone(() => undefined))
    return readDecision(asking, params.id)
  })
  mount(app, deps, copies, async ({ params, body, write, ...asking }) => {
    await write((command) => sendCopies(command, params.id, body)).catch(whenDone(() => undefined))
    return readDecision(asking, params.id)
  })
}
