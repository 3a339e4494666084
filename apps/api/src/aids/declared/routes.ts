import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { mountResource } from '../../platform/http/crud'
import { mount } from '../../platform/http/mount'
import { readPersonAids } from './person-aids'
import { servedDeclaredAids } from './served'

/** What a person tells of having received, and all they have had. */
export function declaredAids(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedDeclaredAids)
  mount(app, deps, contract.personAids, ({ params, ...asking }) => readPersonAids(asking, params.id))
}
