import { contract } from '@ancrage/contract/index'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull, max } from 'drizzle-orm'
import { references } from '../access/references'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { writingRefusal } from './load'

const { decisions, meetingItems: table } = tables

/** The points of an agenda: a new one comes last; one that decided something stays. */
export const servedItems: Served = {
  resource: contract.meetingItems,
  table,
  defaultSort: { field: 'position', descending: false },
  references: { meetingId: references.meeting, journeyId: references.journey },
  changeable: (command, { meetingId }) => writingRefusal(command, String(meetingId)),
  removable: async ({ tx }, { id }) => {
    const taken = await tx.$count(decisions, and(eq(decisions.itemId, id), isNull(decisions.archivedAt)))
    return taken > 0 ? refuse('item_has_decisions') : null
  },
  check: (command, after, before) => (before ? null : writingRefusal(command, String(after.meetingId))),
  derive: async ({ tx }, { meetingId }, before) => {
    if (before) return {}
    const [last] = await tx
      .select({ position: max(table.position) })
      .from(table)
      .where(eq(table.meetingId, String(meetingId)))
    return { position: (last?.position ?? 0) + 1 }
  },
}
