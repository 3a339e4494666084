import { hasReached } from '@ancrage/domain/journeys/steps'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { refreshPhase } from './derived'
import { placeTrack } from './place-track'
import { followPlan } from './plan/follow-plan'
import { loadPipelines, standingTracks } from './standing'

const { journeys } = tables

interface TwoWayExchange {
  readonly personId: string
  readonly journeyId: string
  readonly occurredOn: Day
}

/**
 * What a two-way exchange does to its journey: a contact track that stands before *contacted* is moved to that step.
 * Nothing on a closed journey, on another person's, nor on a track set aside.
 */
export async function followExchange(command: Command, { personId, journeyId }: TwoWayExchange): Promise<void> {
  const { tx } = command
  const [journey] = await tx
    .select({ id: journeys.id })
    .from(journeys)
    .where(and(eq(journeys.id, journeyId), eq(journeys.personId, personId), ne(journeys.status, 'closed'), isNull(journeys.archivedAt)))
  if (!journey) return
  const pipelines = await loadPipelines(tx)
  const own = await standingTracks(tx, pipelines, { journeyIds: [journeyId], householdIds: [] })
  const contact = own.find(({ pipeline }) => pipeline.key === 'contact')
  if (contact?.state !== 'open' || !contact.step || hasReached(contact.pipeline.steps, contact.step, 'contacted')) return
  await placeTrack(command, contact, { step: contact.pipeline.steps.find(({ milestone }) => milestone === 'contacted') })
  await refreshPhase(command, journeyId, pipelines)
  await followPlan(command, [journeyId])
}
