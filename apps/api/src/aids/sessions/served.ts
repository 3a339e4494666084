import { contract } from '@ancrage/contract/index'
import { sessionRefusal } from '@ancrage/domain/aids/deliberation'
import type { Day } from '@ancrage/domain/kernel/day'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull } from 'drizzle-orm'
import type { Row, Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'

const { aidApplications, deliberationSessions: table } = tables

export type SessionRow = typeof table.$inferSelect

/** The sessions of the body that votes; that one took place is said by `hold`. */
export const servedSessions: Served = {
  resource: contract.deliberationSessions,
  table,
  defaultSort: { field: 'meetsOn', descending: true },
  check: (_command, after) => sessionRefusal(after as unknown as { meetsOn: Day; reportDueOn: Day | null }),
  removable: async ({ tx }, { id }: Row) => {
    const held = await tx.$count(aidApplications, and(eq(aidApplications.sessionId, id), isNull(aidApplications.archivedAt)))
    return held > 0 ? refuse('session_has_applications') : null
  },
}
