import { hasReached } from '@ancrage/domain/journeys/steps'
import { type Day, dayOf } from '@ancrage/domain/kernel/day'
import { and, eq } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import type { InstallationRow } from './facts'
import type { JourneyRow, Pipeline } from './standing'

const { stepChanges, tracks } = tables

interface Accompanied {
  readonly journey: Pick<JourneyRow, 'id'>
  readonly pipelines: readonly Pipeline[]
}

/**
 * `accompanied` when the journey had reached that milestone by the day of the installation, `contact_only` when it had
 * at least been in contact, else `none`.
 */
export async function attributionBy(
  { tx }: Pick<Command, 'tx'>,
  { journey, pipelines }: Accompanied,
  effectiveOn: Day,
): Promise<InstallationRow['attribution']> {
  const steps = pipelines.find(({ key }) => key === 'contact')?.steps ?? []
  const entered = await tx
    .select({ stepId: stepChanges.toStepId, at: stepChanges.at })
    .from(stepChanges)
    .innerJoin(tracks, eq(tracks.id, stepChanges.trackId))
    .where(and(eq(tracks.journeyId, journey.id), eq(stepChanges.toState, 'open')))
  const reached = entered.filter(({ at }) => dayOf(at) <= effectiveOn).flatMap(({ stepId }) => steps.find(({ id }) => id === stepId) ?? [])
  if (reached.some((step) => hasReached(steps, step, 'accompanied'))) return 'accompanied'
  return reached.some((step) => hasReached(steps, step, 'contacted')) ? 'contact_only' : 'none'
}
