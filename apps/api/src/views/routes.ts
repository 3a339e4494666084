import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { servedViews } from './served'

/** Saved views: the state of a screen under a name. */
export function views(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedViews)
}
