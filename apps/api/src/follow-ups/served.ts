import { contract } from '@ancrage/contract/index'
import { type FollowUpRule, ruleRefusal } from '@ancrage/domain/tasks/follow-up'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'

const { followUpRules: table } = tables

/** How follow-up rules are served; a new one comes last. */
export const servedFollowUpRules: Served = {
  resource: contract.followUpRules,
  table,
  defaultSort: { field: 'position', descending: false },
  check: (_command, after) => ruleRefusal(after as unknown as FollowUpRule),
  derive: async ({ tx }, _after, before) => (before ? {} : { position: await tx.$count(table) }),
}
