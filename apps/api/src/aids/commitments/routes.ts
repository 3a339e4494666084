import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import type { Command } from '../../platform/http/actor'
import { mountResource } from '../../platform/http/crud'
import { whenDone } from '../../platform/http/idempotency'
import { mount } from '../../platform/http/mount'
import {
  breachCommitment,
  claimCommitment,
  decideCommitment,
  keepCommitment,
  observeCommitment,
  recoverCommitment,
  withdrawBreach,
} from './breach'
import type { DeedName } from './do-to-commitment'
import { commitmentOf, commitmentPage, reversementIf } from './page'
import { readRegister } from './register'
import { beginCommitment, checkCommitment, resumeCommitment, suspendCommitment } from './run'
import { servedCommitments } from './served'

const { aidCommitments: promised } = contract

/** What each deed of a commitment does. */
const deeds = {
  check: checkCommitment,
  begin: beginCommitment,
  suspend: suspendCommitment,
  resume: resumeCommitment,
  breach: breachCommitment,
  observe: observeCommitment,
  withdraw: withdrawBreach,
  decide: decideCommitment,
  claim: claimCommitment,
  recover: recoverCommitment,
  keep: keepCommitment,
} as const satisfies Record<DeedName, (command: Command, id: string, body: never) => Promise<void>>

/** « Engagements d'exercice »: their register, their section of the application, their deeds. */
export function commitments(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedCommitments)
  mount(app, deps, promised.register, ({ query, ...asking }) => readRegister(asking, query))
  mount(app, deps, promised.ofApplication, ({ params, ...asking }) => commitmentOf(asking, params.id))
  mount(
    app,
    deps,
    promised.reversement,
    ({ params, query: { graduated, ...query }, ...asking }) =>
      reversementIf(asking, params.id, { ...query, graduated: graduated && graduated === 'true' } as never) as never,
  )
  for (const name of Object.keys(deeds) as DeedName[]) {
    mount(app, deps, promised[name], async ({ params, body, write, ...asking }) => {
      await write((command) => deeds[name](command, params.id, body as never)).catch(whenDone(() => undefined))
      return commitmentPage(asking, params.id) as never
    })
  }
}
