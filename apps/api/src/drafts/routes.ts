import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { forgetDraft, keepDraft, readDraft } from './drafts'

/** What each user is typing and has not saved. */
export function drafts(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.drafts.read, (call) => readDraft(call, call.params.key))
  mount(app, deps, contract.drafts.keep, ({ params, body, write }) => write((command) => keepDraft(command, params.key, body.content)))
  mount(app, deps, contract.drafts.forget, ({ params, write }) => write((command) => forgetDraft(command, params.key)))
}
