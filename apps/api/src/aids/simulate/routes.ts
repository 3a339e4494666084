import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { mount } from '../../platform/http/mount'
import { simulate } from './simulate'

/** « Simuler une aide ». */
export function aidSimulation(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.aidSimulation, ({ body, ...asking }) => simulate(asking, body))
}
