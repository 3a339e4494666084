import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { mount } from '../platform/http/mount'
import { allow } from '../platform/http/refused'
import { handOver } from './hand-over'
import { handedOver } from './handed-over'
import { ownRefusal, servedAbsences } from './served'

/** Absences: who is away, who stands in, and what they read first. */
export function absences(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedAbsences)
  mount(app, deps, contract.absences.handedOver, async ({ query, ...asking }) => {
    allow(ownRefusal(asking, query))
    return handedOver(asking, query)
  })
  mount(app, deps, contract.absences.handOver, ({ params, query, ...asking }) => handOver(asking, params.id, query.page))
}
