import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { answerCheck } from './answer'
import { installationOfCheck, readRetention } from './page'

/** « Toujours en place ? » after an installation. */
export function retention(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.retention.page, ({ params, read }) => readRetention(read, params.id))
  mount(app, deps, contract.retention.answer, async ({ params, body, write, read }) => {
    await write((command) => answerCheck(command, params.id, body)).catch(whenDone(() => undefined))
    return readRetention(read, await installationOfCheck(read, params.id))
  })
}
