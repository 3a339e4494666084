import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { mount } from '../../platform/http/mount'
import { readPiles } from './read-piles'

/** The six piles of the aid officer. */
export function aidPiles(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.aidPiles.read, ({ query, ...asking }) => readPiles(asking, query))
}
