import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { servedTasks } from './served'
import { wakeHourly } from './wake-journeys'

/** Tasks: one thing a person will do by a day. */
export function tasks(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedTasks)
  wakeHourly(app, deps)
}
