import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { mountResource } from '../../platform/http/crud'
import { servedOpeningBalances } from './served'

/** History typed in; the figures read it by `indicators/read-openings`. */
export function openingBalances(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedOpeningBalances)
}
