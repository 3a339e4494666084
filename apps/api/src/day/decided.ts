import { eq, inArray } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import type { OpenTask } from './open-tasks'

const { committees, decisions, meetings } = tables

type About = Pick<OpenTask, 'subjectResource' | 'subjectId'>

/** The meeting that decided each of some tasks; null for those that none did. */
export async function decidedIn(read: Reads, shown: readonly About[]) {
  const ids = [...new Set(shown.flatMap(({ subjectResource, subjectId }) => (subjectResource === 'decisions' && subjectId) || []))]
  const rows =
    ids.length === 0
      ? []
      : await read
          .select({ id: decisions.id, meetingId: meetings.id, committee: committees.name, heldOn: meetings.heldOn })
          .from(decisions)
          .innerJoin(meetings, eq(meetings.id, decisions.meetingId))
          .innerJoin(committees, eq(committees.id, meetings.committeeId))
          .where(inArray(decisions.id, ids))
  const byId = new Map(rows.map(({ id, ...decision }) => [id, decision]))
  return ({ subjectResource, subjectId }: About) => (subjectResource === 'decisions' && byId.get(subjectId ?? '')) || null
}
