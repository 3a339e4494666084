import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { servedTemplates } from './served'

/** The mails ready to write, and their editing. */
export function mailTemplates(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedTemplates)
}
