import { type Milestone, type Phase, phaseOf } from '@ancrage/domain/journeys/phase'
import { milestonesUpTo } from '@ancrage/domain/journeys/steps'
import { and, count, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import type { Queries } from '../platform/store/store'
import { tables } from '../schema/tables'
import { loadPipelines, type Pipeline } from './standing'

const { journeys, tracks } = tables

/**
 * Stores the phase of every journey anew after its pipelines were edited, and gives how many changed; those closed keep
 * theirs. Journeys that stand on the same two steps are one row to read and one statement to write, however many.
 */
export async function refreshPhases({ tx, today }: Pick<Command, 'tx' | 'today'>): Promise<number> {
  const pipelines = await loadPipelines(tx)
  const contact = pipelines.find(({ key }) => key === 'contact')
  const installation = pipelines.find(({ key }) => key === 'installation')
  if (!contact || !installation) return 0
  let changed = 0
  for (const group of await groupsOf(tx, contact, installation)) {
    const phase = phaseOf([
      { pipelineKey: contact.key, state: 'open', milestones: milestonesAt(contact, group.contactStepId) },
      { pipelineKey: installation.key, state: 'open', milestones: milestonesAt(installation, group.installationStepId) },
    ])
    if (phase === group.phase) continue
    await tx
      .update(journeys)
      .set({ phase, phaseSince: phase && today })
      .where(inArray(journeys.id, idsOf(tx, contact, installation, group)))
    changed += group.journeys
  }
  return changed
}

interface Group {
  readonly contactStepId: string | null
  readonly installationStepId: string | null
  readonly phase: Phase | null
}

const live = and(isNull(journeys.archivedAt), ne(journeys.status, 'closed'))

/** The step on which a journey's own track of a pipeline is open; null without one. */
function stepOn({ id }: Pipeline): SQL<string | null> {
  const own = and(eq(tracks.journeyId, journeys.id), eq(tracks.pipelineId, id), eq(tracks.state, 'open'), isNull(tracks.archivedAt))
  return sql`(select ${tracks.stepId} from ${tracks} where ${own})`
}

function standings(tx: Queries, contact: Pipeline, installation: Pipeline) {
  return tx
    .select({
      id: journeys.id,
      phase: journeys.phase,
      contactStepId: stepOn(contact).as('contact_step_id'),
      installationStepId: stepOn(installation).as('installation_step_id'),
    })
    .from(journeys)
    .where(live)
    .as('standing')
}

function groupsOf(tx: Queries, contact: Pipeline, installation: Pipeline) {
  const standing = standings(tx, contact, installation)
  const { contactStepId, installationStepId, phase } = standing
  return tx
    .select({ contactStepId, installationStepId, phase, journeys: count() })
    .from(standing)
    .groupBy(sql`${contactStepId}`, sql`${installationStepId}`, phase)
}

function idsOf(tx: Queries, contact: Pipeline, installation: Pipeline, group: Group) {
  const standing = standings(tx, contact, installation)
  const same = (key: keyof Group) => sql`coalesce(${standing[key]}, '') = ${group[key] ?? ''}`
  return tx
    .select({ id: standing.id })
    .from(standing)
    .where(and(same('contactStepId'), same('installationStepId'), same('phase')))
}

function milestonesAt({ steps }: Pipeline, stepId: string | null): Milestone[] {
  const step = steps.find(({ id }) => id === stepId)
  return step ? milestonesUpTo(steps, step) : []
}
