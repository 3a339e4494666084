import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import type { Asking } from '../platform/http/actor'
import { mountResource } from '../platform/http/crud'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { one } from '../platform/http/records'
import { editedSteps } from './edited-steps'
import { orderSteps } from './order-steps'
import { removeStep } from './remove-step'
import { servedPipelines, servedSteps } from './served'

const { pipelines: promised, steps } = contract
/** What a command already done is told again. */
const nothingMore = whenDone(() => ({ moved: 0, phasesChanged: 0 }))

/** The pipelines that tracks follow, and their steps, edited by managers. */
export function pipelines(app: FastifyInstance, deps: Deps): void {
  for (const served of [servedPipelines, servedSteps]) mountResource(app, deps, served)
  mount(app, deps, promised.page, ({ params, ...asking }) => page(asking, params.id) as never)
  mount(app, deps, promised.order, ({ params, body, write }) => write((command) => orderSteps(command, params.id, body)).catch(nothingMore))
  mount(app, deps, steps.remove, ({ params, body, write }) => write((command) => removeStep(command, params.id, body)).catch(nothingMore))
}

async function page(asking: Asking, id: string) {
  const pipeline = await one(servedPipelines, asking.read, asking, id)
  const found = await editedSteps(asking.read, id)
  return { pipeline, steps: found, cards: found.reduce((sum, { cards }) => sum + cards, 0) }
}
