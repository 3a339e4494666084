import { unvotedStatuses } from '@ancrage/domain/aids/application'
import { phaseChoices, phaseIndex } from '@ancrage/domain/journeys/phase'
import { addMonths, type Day } from '@ancrage/domain/kernel/day'
import type { CheckKey } from '@ancrage/domain/reports/checks'
import { openTaskStatuses } from '@ancrage/domain/tasks/task'
import { and, eq, gt, inArray, isNotNull, isNull, lt, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { inIndicator } from '../indicators/figures'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { aidApplications, decisions, departures, installations, journeyClosures, journeys, journeyTargetCommunes, people, tasks } = tables

interface Since {
  /** The start of the plan: whoever was met before is in no figure. */
  readonly from: Day
}
type Condition = (since: Since, asking: Asking) => SQL | undefined

/** Who counts in K1, up to now. */
const met = ({ from }: Since, asking: Asking) => inIndicator({ indicator: 'K1', from, to: asking.today }, asking)

const placed = phaseChoices.values.filter((phase) => phaseIndex(phase) >= phaseIndex('targeted'))
const voted = notInArray(aidApplications.status, [...unvotedStatuses])
/** Months after which a vote without a convention is odd. */
const signedWithin = 6

/** The records that each check finds, among those of its resource that are not in the bin: both counted and shown by it. */
export const checked: Readonly<Record<CheckKey, Condition>> = {
  installations_unattributed: () => eq(installations.attribution, 'unknown'),
  installations_unknown: () => and(isNull(installations.personId), isNull(installations.organisationId)),
  installations_ended_unexplained: () => and(isNotNull(installations.endedOn), isNull(installations.endReason)),
  journeys_unregistered: (_since, { read }) =>
    and(
      inArray(journeys.phase, ['installed', 'anchored']),
      notInArray(
        journeys.id,
        read
          .select({ id: sql<string>`${installations.journeyId}` })
          .from(installations)
          .where(and(isNotNull(installations.journeyId), isNull(installations.archivedAt))),
      ),
    ),
  contacts_other: (since, asking) => and(eq(people.category, 'other'), met(since, asking)),
  contacts_without_profession: (since, asking) =>
    and(inArray(people.category, ['professional', 'student']), isNull(people.professionCode), met(since, asking)),
  contacts_without_commune: (since, asking) =>
    and(inArray(people.category, ['elected_official', 'partner', 'employer']), isNull(people.communeCode), met(since, asking)),
  contacts_twice: (since, asking) => and(met(since, asking), sql`${nameOf} in ${namesTwice(since, asking)}`),
  journeys_unfollowed: () => and(eq(journeys.status, 'active'), isNull(journeys.advisorId)),
  journeys_unplaced: (_since, { read }) =>
    and(
      eq(journeys.status, 'active'),
      inArray(journeys.phase, placed),
      notInArray(journeys.id, read.select({ id: journeyTargetCommunes.journeyId }).from(journeyTargetCommunes)),
    ),
  journeys_closed_unexplained: (_since, { read }) =>
    and(
      eq(journeys.status, 'closed'),
      inArray(
        journeys.id,
        read
          .select({ id: journeyClosures.journeyId })
          .from(journeyClosures)
          .where(
            and(
              isNull(journeyClosures.reopenedOn),
              isNull(journeyClosures.reason),
              notInArray(journeyClosures.outcome, ['installed', 'replacement']),
            ),
          ),
      ),
    ),
  applications_voted_unnumbered: () =>
    and(voted, or(isNull(aidApplications.votedOn), isNull(aidApplications.deliberationNumber), eq(aidApplications.deliberationNumber, ''))),
  applications_unsigned: (_since, { today }) =>
    and(eq(aidApplications.status, 'voted'), lt(aidApplications.votedOn, addMonths(today, -signedWithin))),
  departures_unconfirmed: (_since, { today }) => and(isNull(departures.leftOn), lt(departures.expectedOn, today)),
  decisions_late: (_since, { read, today }) =>
    inArray(
      decisions.taskId,
      read
        .select({ id: tasks.id })
        .from(tasks)
        .where(and(inArray(tasks.status, [...openTaskStatuses]), lt(tasks.dueOn, today), isNull(tasks.archivedAt))),
    ),
}

const nameOf = sql`lower(${people.lastName} || ' ' || ${people.firstName})`

/** The names that several of those met bear: read once, not once a person. */
function namesTwice(since: Since, asking: Asking): SQL {
  return sql`${asking.read
    .select({ name: nameOf })
    .from(people)
    .where(and(isNull(people.archivedAt), met(since, asking)))
    .groupBy(nameOf)
    .having(gt(sql`count(*)`, 1))}`
}
