import { type Watch, watchedStatuses } from '@ancrage/domain/tasks/follow-up'
import { and, eq, gte, inArray, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { communeOfJourney } from '../territory/placed'
import type { Rule } from './rules'

const { journeys, people, waitingEntries } = tables

export type JourneyFound = Awaited<ReturnType<typeof watchedJourneys>>[number]

/** What else a journey must be. Someone reached since they came is no new contact; their silence counts from then. */
const conditions: Readonly<Partial<Record<Watch, SQL | undefined>>> = {
  new_contact: or(isNull(people.lastExchangeOn), lt(people.lastExchangeOn, journeys.enteredOn)),
  silence: gte(people.lastExchangeOn, journeys.enteredOn),
  wished_date: isNotNull(journeys.targetOn),
}

/** The journeys a rule is about, with what its days count from: out of the bin, of people who accept to be contacted. */
export function watchedJourneys(read: Reads, rule: Rule) {
  return read
    .select({
      journeyId: journeys.id,
      personId: people.id,
      advisorId: journeys.advisorId,
      personAdvisorId: people.advisorId,
      communeCode: communeOfJourney,
      enteredOn: journeys.enteredOn,
      openedOn: journeys.openedOn,
      targetOn: journeys.targetOn,
      holdUntilOn: journeys.holdUntilOn,
      lastExchangeOn: people.lastExchangeOn,
      waitingSinceOn: waitingEntries.sinceOn,
    })
    .from(journeys)
    .innerJoin(people, eq(people.id, journeys.personId))
    .leftJoin(waitingEntries, eq(waitingEntries.journeyId, journeys.id))
    .where(and(ruled(rule), conditions[rule.watch]))
}

/** The journeys at work that a rule keeps, of people in the directory who accept to be contacted. */
export function ruled({ watch, statuses, phases, origins }: Rule): SQL | undefined {
  const kept = watchedStatuses[watch].filter((status) => statuses.length === 0 || statuses.includes(status))
  return and(
    inArray(journeys.status, kept),
    isNull(journeys.archivedAt),
    contactable,
    phases.length > 0 ? inArray(journeys.phase, phases) : undefined,
    origins.length > 0 ? inArray(people.origin, origins) : undefined,
  )
}

/** People in the directory who accept to be contacted. */
export const contactable = and(isNull(people.archivedAt), isNull(people.contactOpposedOn)) as SQL
