import { plans as promised } from '@ancrage/contract/plan'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { mount } from '../../platform/http/mount'
import { movePlan } from './move-plan'
import { nextOfPlan, readPlan } from './read-plan'
import { takePlan } from './take-playbooks'
import { undoPlanMove } from './undo-move'

/** The plan of a journey: what its playbooks ask, and how it follows the target date. */
export function plans(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, promised.plan, ({ params, query, ...asking }) => readPlan(asking, params.id, query))
  mount(app, deps, promised.next, ({ params, ...asking }) => nextOfPlan(asking, params.id))
  mount(app, deps, promised.take, ({ params, body, write }) => write((command) => takePlan(command, params.id, body)))
  mount(app, deps, promised.move, ({ params, body, write }) => write((command) => movePlan(command, params.id, body)))
  mount(app, deps, promised.undo, ({ params, body, write }) => write((command) => undoPlanMove(command, params, body)))
}
