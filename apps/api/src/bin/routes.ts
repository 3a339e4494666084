import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { readBin } from './read-bin'

/** The bin: what was thrown away in the last 30 days, to be taken back. */
export function bin(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.bin, (call) => readBin(call, call.query))
}
