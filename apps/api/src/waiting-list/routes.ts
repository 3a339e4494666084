import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { writeCriteria } from './criteria'
import { readList } from './read-list'

/** The waiting list, and the criteria that order it. */
export function waitingList(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.waitingList.read, (asking) => readList(asking))
  mount(app, deps, contract.waitingList.criteria, async ({ body, write }) => {
    const { criteria, criteriaVersion } = await write((command) => writeCriteria(command, body))
    return { criteria: [...criteria], criteriaVersion }
  })
}
