import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { refused } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { loadJourney } from '../load'
import type { JourneyRow } from '../standing'
import { followPlan } from './follow-plan'

const { journeyPlaybooks, playbooks, playbookVersions } = tables

/**
 * Has a journey follow the playbooks of its type in the version of the day, kept ever after; one it follows already is left
 * as it is. Its first tasks are made. Gives how many.
 */
export async function takePlaybooks(command: Command, { id, type }: Pick<JourneyRow, 'id' | 'type'>): Promise<number> {
  const { tx, now } = command
  const current = await currentPlaybooks(tx, type)
  const followed = await tx
    .select({ playbookId: playbookVersions.playbookId })
    .from(journeyPlaybooks)
    .innerJoin(playbookVersions, eq(playbookVersions.id, journeyPlaybooks.versionId))
    .where(eq(journeyPlaybooks.journeyId, id))
  const missing = current.filter(({ playbookId }) => !followed.some((one) => one.playbookId === playbookId))
  if (missing.length > 0) await tx.insert(journeyPlaybooks).values(missing.map(({ versionId }) => ({ journeyId: id, versionId, at: now })))
  return followPlan(command, [id])
}

/** The playbooks that a type of journey follows, in their last version. */
export async function currentPlaybooks(read: Pick<Reads, 'select'>, type: JourneyRow['type']) {
  const versions = await read
    .select({ playbookId: playbooks.id, name: playbooks.name, journeyTypes: playbooks.journeyTypes, versionId: playbookVersions.id })
    .from(playbooks)
    .innerJoin(playbookVersions, eq(playbookVersions.playbookId, playbooks.id))
    .where(and(isNull(playbooks.archivedAt)))
    .orderBy(asc(playbooks.id), desc(playbookVersions.number))
  const last = versions.filter(({ playbookId }, index) => versions[index - 1]?.playbookId !== playbookId)
  return last.filter(({ journeyTypes }) => journeyTypes.includes(type))
}

/** Has an active journey that follows no playbook yet, imported or opened before there were any, follow those of its type. */
export async function takePlan(command: Command, id: string, { version }: { version: number }): Promise<{ made: number }> {
  const journey = await loadJourney(command, id, version)
  if (journey.status !== 'active') throw refused('journey_status', { command: 'open', status: journey.status })
  const made = await takePlaybooks(command, journey)
  await record(command, { action: 'journey.plan_taken', subject: { resource: 'journeys', id }, changes: { made: [null, made] } })
  return { made }
}
