import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { one } from '../platform/http/records'
import { answerTask } from './answer'
import { servedTasks } from './served'

/** Tasks: one thing a person will do by a day. */
export function tasks(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedTasks)
  mount(app, deps, contract.tasks.answer, async ({ params, body, write, read, actor, now }) => {
    await write((command) => answerTask(command, params.id, body)).catch(whenDone(() => undefined))
    return one(servedTasks, read, { actor, now }, params.id) as never
  })
}
