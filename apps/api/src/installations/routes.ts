import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { servedInstallations } from './served'

/** The registry of installations. */
export function installations(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedInstallations)
}
