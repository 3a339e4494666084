import { contract } from '@ancrage/contract/index'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull } from 'drizzle-orm'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'

const { committees: table, meetings } = tables

/** The bodies that meet; one that has met stays, under whatever name. */
export const servedCommittees: Served = {
  resource: contract.committees,
  table,
  defaultSort: { field: 'createdAt', descending: false },
  removable: async ({ tx }, { id }) => {
    const held = await tx.$count(meetings, and(eq(meetings.committeeId, id), isNull(meetings.archivedAt)))
    return held > 0 ? refuse('committee_has_meetings') : null
  },
}
