import { type Phase, phaseChoices, phaseIndex } from '@ancrage/domain/journeys/phase'
import { addDays, startOf } from '@ancrage/domain/kernel/day'
import { and, between, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { tables } from '../../schema/tables'
import { entersOneOf } from '../entries'
import type { Condition, Counted, Key, Parameters } from './counted'

const { interactions, journeys, people, stepChanges, tracks } = tables

/** The two-way exchanges of a period. */
export function exchanged({ from, to }: Pick<Parameters, 'from' | 'to'>): SQL {
  // The literal lets both engines use the partial index.
  return and(sql`${interactions.twoWay} = 1`, isNull(interactions.archivedAt), between(interactions.occurredOn, from, to)) as SQL
}

/** Seen by the team, as exchanges are (only notes are private), with someone in the directory. */
const told: Condition = (_parameters, { read }) =>
  and(
    eq(interactions.visibility, 'team'),
    // Read once: a look into the directory for each exchange took four times as long.
    inArray(interactions.personId, read.select({ id: people.id }).from(people).where(isNull(people.archivedAt))),
  )

/** Whom the mission met. */
export const contacts = {
  K1: {
    where: (period, { read }) => inArray(people.id, read.select({ id: interactions.personId }).from(interactions).where(exchanged(period))),
  },
  K1b: { where: (period, asking) => and(exchanged(period), told(period, asking)) },
} as const satisfies Record<string, Counted>

const supportedPhases: Phase[] = phaseChoices.values.filter((phase) => phaseIndex(phase) >= phaseIndex('accompanied'))

/**
 * Whether a person has a journey that stands at *accompanied* or further, and had entered it by the end of the period.
 * The subquery depends on no person: it is read once, not once a person.
 */
const isAccompanied: Condition = ({ to }, { read }) =>
  inArray(
    people.id,
    read
      .select({ id: journeys.personId })
      .from(journeys)
      .innerJoin(tracks, eq(tracks.journeyId, journeys.id))
      .innerJoin(stepChanges, eq(stepChanges.trackId, tracks.id))
      .where(
        and(
          isNull(journeys.archivedAt),
          inArray(journeys.phase, supportedPhases),
          entersOneOf(supportedPhases),
          lt(stepChanges.at, startOf(addDays(to, 1))),
        ),
      ),
  )

export const contactKeys = {
  category: (_parameters, _asking, resource) =>
    resource === 'people' ? people.category : sql`(select ${people.category} from ${people} where ${eq(people.id, interactions.personId)})`,
  accompanied: (parameters, asking) => sql`case when ${isAccompanied(parameters, asking)} then 'yes' else 'no' end`,
  medium: () => interactions.medium,
} as const satisfies Record<string, Key>
