import { and, eq, isNull } from 'drizzle-orm'
import { tables } from '../../schema/tables'

const { aidApplications, aidCommitments } = tables

/** The commitment of an application while it runs, to be joined to applications: its term is what binds their beneficiary. */
export const runs = and(
  eq(aidCommitments.applicationId, aidApplications.id),
  eq(aidCommitments.status, 'running'),
  isNull(aidCommitments.archivedAt),
)
