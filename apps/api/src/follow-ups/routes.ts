import { contract } from '@ancrage/contract/index'
import { ruleRefusal } from '@ancrage/domain/tasks/follow-up'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { mount } from '../platform/http/mount'
import { allow } from '../platform/http/refused'
import { countRules, previewRule } from './preview'
import { servedFollowUpRules } from './served'

/** Follow-up rules: what they watch, when they propose a task, and what they would propose. */
export function followUps(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.followUpRules.counts, (call) => countRules(call))
  mount(app, deps, contract.followUpRules.preview, ({ body, ...call }) => {
    allow(ruleRefusal(body))
    return previewRule(call, body)
  })
  mountResource(app, deps, servedFollowUpRules)
}
