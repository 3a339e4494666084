import type { ReportPage } from '@ancrage/contract/session-reports'
import { eq } from 'drizzle-orm'
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

async function meetingOf(read: Reads, id: string): Promise<ReportPage['meeting']> {
  const [meeting] = await read
    .select({ id: meetings.id, heldOn: meetings.heldOn, committee: committees.name })
    .from(meetings)
    .innerJoin(committees, eq(committees.id, meetings.committeeId))
    .where(eq(meetings.id, id))
  return meeting ?? null
}
