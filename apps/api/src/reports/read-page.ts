import type { ReportPage } from '@ancrage/contract/session-reports'
import { and, eq, isNull } from 'drizzle-orm'
import { userNames } from '../journeys/names'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { readComments } from './comment'
import { loadReport } from './kept'

const { committees, meetings } = tables

/** Figures as they were stopped, for which session and by whom, with what is said beside each slide. */
export async function readReportPage(read: Reads, id: string): Promise<ReportPage> {
  const { figures, intact, comments: _, ...report } = await loadReport(read, id)
  return {
    report,
    meeting: report.meetingId ? await meetingOf(read, report.meetingId) : null,
    stoppedBy: (await userNames(read, [report.createdBy])).get(report.createdBy ?? '') ?? null,
    figures,
    intact,
    comments: await readComments(read, id),
  }
}

/** The meeting that figures were stopped for, with the name of its body; null once it is in the bin. */
export async function meetingOf(read: Reads, id: string): Promise<ReportPage['meeting']> {
  const [meeting] = await read
    .select({ id: meetings.id, heldOn: meetings.heldOn, committee: committees.name })
    .from(meetings)
    .innerJoin(committees, eq(committees.id, meetings.committeeId))
    .where(and(eq(meetings.id, id), isNull(meetings.archivedAt)))
  return meeting ?? null
}
