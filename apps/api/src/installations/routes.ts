import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { mount } from '../platform/http/mount'
import { attributionBy } from './attribution'
import { servedInstallations } from './served'

/** The registry of installations. */
export function installations(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedInstallations)
  mount(app, deps, contract.attributions.ruled, ({ query: { personId, journeyId, effectiveOn }, read }) =>
    attributionBy(read, journeyId ? { journeyId } : { personId }, effectiveOn),
  )
}
