import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { servedInteractions } from './served'

/** Exchanges and notes. */
export function interactions(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedInteractions)
}
