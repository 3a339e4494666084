import { contract } from '@ancrage/contract/index'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { closedRefusal } from '@ancrage/domain/meetings/meeting'
import { and, eq, isNull } from 'drizzle-orm'
import { references } from '../access/references'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'

const { decisions, meetingItems, meetings: table } = tables

export type MeetingRow = Row & typeof table.$inferSelect

/** The meetings of the bodies; their minutes once closed, nothing of one changes. */
export const servedMeetings: Served = {
  resource: contract.meetings,
  table,
  defaultSort: { field: 'heldOn', descending: true },
  references: { committeeId: references.committee },
  changeable: async (_command, row) => closedRefusal(row as MeetingRow),
  removable: async ({ tx }, { id }) => {
    const taken = await tx.$count(decisions, and(eq(decisions.meetingId, id), isNull(decisions.archivedAt)))
    return taken > 0 ? refuse('meeting_has_decisions') : null
  },
  children: [{ table: meetingItems, parent: meetingItems.meetingId }],
}
