import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import type { RetentionMonth } from '@ancrage/domain/installations/retention'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { someone } from '../day/someone'
import { notFound } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { anchoringOf } from './anchoring'

const { installations, journeys, people, retentionChecks } = tables

/** What was asked and answered about an installation; 404 when there is none. */
export async function readRetention(read: Reads, id: string): Promise<ReplyOf<typeof contract.retention.page>> {
  const [[found], checks] = await Promise.all([
    read
      .select({ installation: installations, person: someone })
      .from(installations)
      .leftJoin(people, eq(people.id, installations.personId))
      .leftJoin(journeys, eq(journeys.id, installations.journeyId))
      .where(and(eq(installations.id, id), isNull(installations.archivedAt))),
    read.select().from(retentionChecks).where(eq(retentionChecks.installationId, id)).orderBy(asc(retentionChecks.months)),
  ])
  if (!found) throw notFound()
  const { installation, person } = found
  const anchoring = installation.endedOn ? null : await anchoringOf(read, installation.journeyId)
  return {
    installation,
    person,
    marks: checks.map(({ id: checkId, months, dueOn, outcome, answeredOn }) => ({
      checkId,
      months: months as RetentionMonth,
      dueOn,
      outcome,
      answeredOn,
    })),
    anchoring: anchoring && { journeyId: anchoring.journeyId },
  }
}

/** The installation that a check is about; 404 when there is none. */
export async function installationOfCheck(read: Reads, checkId: string): Promise<string> {
  const [check] = await read.select({ id: retentionChecks.installationId }).from(retentionChecks).where(eq(retentionChecks.id, checkId))
  if (!check) throw notFound()
  return check.id
}
