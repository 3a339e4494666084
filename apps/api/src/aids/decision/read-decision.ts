import { and, eq, isNull } from 'drizzle-orm'
import type { Asking } from '../../platform/http/actor'
import { notFound } from '../../platform/http/refused'
import { tables } from '../../schema/tables'

const { aidApplications, deliberationSessions } = tables

/** The session an application is put to, what it decided, and the convention that followed. */
export async function readDecision({ read }: Pick<Asking, 'read'>, id: string) {
  const [row] = await read
    .select({ application: aidApplications, session: deliberationSessions })
    .from(aidApplications)
    .leftJoin(deliberationSessions, eq(deliberationSessions.id, aidApplications.sessionId))
    .where(and(eq(aidApplications.id, id), isNull(aidApplications.archivedAt)))
  if (!row) throw notFound()
  return { ...row.application, applicationId: id, session: row.session }
}
