import type { PlaybookStep } from '@ancrage/domain/tasks/playbook-steps'
import { and, asc, count, desc, eq, inArray, isNull, max, ne, type SQL } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { journeyPlaybooks, journeys, playbooks, playbookSteps, playbookVersions } = tables

type PlaybookRow = typeof playbooks.$inferSelect

/** A playbook as it stands: its current version with its steps, and the journeys not closed that follow each version. */
export interface StandingPlaybook extends PlaybookRow {
  readonly number: number
  readonly savedAt: string
  readonly steps: (PlaybookStep & { readonly id: string })[]
  readonly followed: { readonly number: number; readonly journeys: number }[]
}

/** Playbooks out of the bin, the oldest first. */
export function standingPlaybooks(read: Reads): Promise<StandingPlaybook[]> {
  return found(read, isNull(playbooks.archivedAt))
}

/** One of them, in the bin or not; undefined when there is none. */
export async function standingPlaybook(read: Reads, id: string): Promise<StandingPlaybook | undefined> {
  const [playbook] = await found(read, eq(playbooks.id, id))
  return playbook
}

async function found(read: Reads, which: SQL): Promise<StandingPlaybook[]> {
  const latest = read
    .select({ playbookId: playbookVersions.playbookId, last: max(playbookVersions.number).as('last_number') })
    .from(playbookVersions)
    .groupBy(playbookVersions.playbookId)
    .as('latest')
  const rows = await read
    .select({ playbook: playbooks, version: playbookVersions })
    .from(playbooks)
    .innerJoin(latest, eq(latest.playbookId, playbooks.id))
    .innerJoin(playbookVersions, and(eq(playbookVersions.playbookId, playbooks.id), eq(playbookVersions.number, latest.last)))
    .where(which)
    .orderBy(asc(playbooks.createdAt), asc(playbooks.id))
  const ids = rows.map(({ version }) => version.id)
  const steps = await read
    .select()
    .from(playbookSteps)
    .where(inArray(playbookSteps.versionId, ids))
    .orderBy(asc(playbookSteps.position), asc(playbookSteps.id))
  const followed = await followedBy(
    read,
    rows.map(({ playbook }) => playbook.id),
  )
  return rows.map(({ playbook, version: { id, number, at } }) => ({
    ...playbook,
    number,
    savedAt: at,
    steps: steps.filter(({ versionId }) => versionId === id).map(({ versionId: _version, position: _position, ...step }) => step),
    followed: followed.filter(({ playbookId }) => playbookId === playbook.id).map(({ playbookId: _playbook, ...version }) => version),
  }))
}

function followedBy(read: Reads, ids: readonly string[]) {
  return read
    .select({ playbookId: playbookVersions.playbookId, number: playbookVersions.number, journeys: count() })
    .from(journeyPlaybooks)
    .innerJoin(playbookVersions, eq(playbookVersions.id, journeyPlaybooks.versionId))
    .innerJoin(journeys, eq(journeys.id, journeyPlaybooks.journeyId))
    .where(and(inArray(playbookVersions.playbookId, [...ids]), ne(journeys.status, 'closed'), isNull(journeys.archivedAt)))
    .groupBy(playbookVersions.playbookId, playbookVersions.number)
    .orderBy(desc(playbookVersions.number))
}
