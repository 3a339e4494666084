import { type Ruled, ruledAttribution } from '@ancrage/domain/installations/attribution'
import type { Milestone } from '@ancrage/domain/journeys/phase'
import { hasReached } from '@ancrage/domain/journeys/steps'
import { type Day, dayOf } from '@ancrage/domain/kernel/day'
import { and, eq, isNull, min } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { interactions, journeys, pipelines, stepChanges, steps, tracks } = tables

/** What an installation is attributed by: its journey, or all that is known of its person. */
export type Attributed = { readonly journeyId: string } | { readonly personId: string }

/** The attribution the rule gives an installation on a day; by its person, an exchange without a journey is a contact too. */
export async function attributionBy(read: Reads, by: Attributed, effectiveOn: Day): Promise<Ruled> {
  const [first, exchangedOn] = await Promise.all([firstEntries(read, by), 'personId' in by ? firstExchange(read, by.personId) : null])
  const contactedOn = earliest([first('contacted'), exchangedOn])
  return ruledAttribution({ accompaniedOn: first('accompanied'), contactedOn }, effectiveOn)
}

/** The first day that contact tracks entered a step at or beyond a milestone. */
async function firstEntries(read: Reads, by: Attributed): Promise<(milestone: Milestone) => Day | null> {
  const [known, entered] = await Promise.all([
    read
      .select({ id: steps.id, position: steps.position, milestone: steps.milestone })
      .from(steps)
      .innerJoin(pipelines, eq(pipelines.id, steps.pipelineId))
      .where(and(eq(pipelines.key, 'contact'), isNull(steps.archivedAt))),
    read
      .select({ stepId: stepChanges.toStepId, at: stepChanges.at })
      .from(stepChanges)
      .innerJoin(tracks, eq(tracks.id, stepChanges.trackId))
      .innerJoin(journeys, eq(journeys.id, tracks.journeyId))
      .where(
        and(
          'journeyId' in by ? eq(journeys.id, by.journeyId) : and(eq(journeys.personId, by.personId), isNull(journeys.archivedAt)),
          eq(stepChanges.toState, 'open'),
        ),
      ),
  ])
  return (milestone) =>
    earliest(
      entered.flatMap(({ stepId, at }) => {
        const step = known.find(({ id }) => id === stepId)
        return step && hasReached(known, step, milestone) ? [dayOf(at)] : []
      }),
    )
}

async function firstExchange(read: Reads, personId: string): Promise<Day | null> {
  const [first] = await read
    .select({ on: min(interactions.occurredOn) })
    .from(interactions)
    .where(and(eq(interactions.personId, personId), eq(interactions.twoWay, true), isNull(interactions.archivedAt)))
  return (first?.on ?? null) as Day | null
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.flatMap((day) => day ?? []).toSorted()[0] ?? null
}
