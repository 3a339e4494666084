import { unvotedStatuses } from '@ancrage/domain/aids/application'
import { type Dimension, type FigureResource, type IndicatorCode, indicators } from '@ancrage/domain/indicators/definitions'
import { type IndicatorFigure, splitPart } from '@ancrage/domain/indicators/parameters'
import { type Phase, phaseChoices, phaseIndex } from '@ancrage/domain/journeys/phase'
import { addDays, type Day, startOf } from '@ancrage/domain/kernel/day'
import { and, between, eq, inArray, isNull, lt, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inSlices } from '../territory/placed'
import { entersOneOf } from './entries'

const { aidApplications, aidCommitments, aidPayments, aidSchemes, installations, interactions, journeys, people, stepChanges, tracks } =
  tables

type Parameters = Omit<IndicatorFigure, 'indicator' | 'part'>
type Condition = (parameters: Parameters, asking: Asking) => SQL | undefined
type Key = (parameters: Parameters, asking: Asking, resource: FigureResource) => SQLiteColumn | SQL

/** What an indicator counts, as conditions on the rows of its resource; its slices are added for all. */
interface Counted {
  readonly where: Condition
  /** Its slices are those of rows that `where` looks into, and already in it. */
  readonly slicedWithin?: true
  /** What is summed of the rows, in cents, in place of counting them. */
  readonly amount?: SQLiteColumn
  /** Of whom an average is: the sum is divided by as many as there are. */
  readonly among?: SQLiteColumn
  /** What the numerator of a ratio keeps of `where`. */
  readonly numerator?: Condition
}

const supportedPhases: Phase[] = phaseChoices.values.filter((phase) => phaseIndex(phase) >= phaseIndex('accompanied'))

const inPeriod: Condition = ({ from, to }) => between(installations.effectiveOn, from, to)
const accompanied: Condition = () => eq(installations.attribution, 'accompanied')
// Told by what it is not: the index of the day of the vote serves.
const voted: Condition = ({ from, to }) =>
  and(notInArray(aidApplications.status, [...unvotedStatuses]), between(aidApplications.votedOn, from, to))
const active: Condition = () => eq(journeys.status, 'active')

/** Active, and no open task due today or later that a person planned or confirmed (see `isStalled` of the domain). */
export function stalled(today: Day): SQL {
  return and(eq(journeys.status, 'active'), or(isNull(journeys.plannedUntilOn), lt(journeys.plannedUntilOn, today))) as SQL
}

export const counted: Readonly<Record<IndicatorCode, Counted>> = {
  K1: {
    where: ({ from, to }, { read }) =>
      inArray(
        people.id,
        read
          .select({ id: interactions.personId })
          .from(interactions)
          // The literal lets both engines use the partial index.
          .where(and(sql`${interactions.twoWay} = 1`, isNull(interactions.archivedAt), between(interactions.occurredOn, from, to))),
      ),
  },
  K2: {
    where: ({ from, to, ...slices }, asking) =>
      inArray(
        people.id,
        asking.read
          .select({ id: aidApplications.personId })
          .from(aidApplications)
          .where(and(isNull(aidApplications.archivedAt), voted({ from, to }, asking), inSlices('aid-applications', slices, asking))),
      ),
    slicedWithin: true,
  },
  K3: { where: voted, amount: aidApplications.votedCents },
  K3b: {
    where: ({ from, to }) => and(notInArray(aidApplications.status, [...unvotedStatuses]), between(aidApplications.conventionOn, from, to)),
    amount: aidApplications.votedCents,
  },
  K3c: {
    where: ({ from, to }) => and(eq(aidPayments.status, 'paid'), between(aidPayments.paidOn, from, to)),
    amount: aidPayments.amountCents,
  },
  K3d: { where: ({ from, to }) => between(aidCommitments.recoveredOn, from, to), amount: aidCommitments.recoveredCents },
  K4: { where: voted, amount: aidApplications.votedCents, among: aidApplications.personId },
  K5: { where: inPeriod },
  K6: { where: (parameters, asking) => and(inPeriod(parameters, asking), accompanied(parameters, asking)) },
  K7: { where: inPeriod, numerator: accompanied },
  K17a: { where: active },
  K17b: { where: (_parameters, { today }) => stalled(today) },
}

/** The key that each row takes in a split. */
export const keys: Readonly<Record<Dimension, Key>> = {
  category: () => people.category,
  accompanied: (parameters, asking) => sql`case when ${isAccompanied(parameters, asking)} then 'yes' else 'no' end`,
  profession: () => installations.professionCode,
  attribution: () => installations.attribution,
  scheme: (_parameters, { read }, resource) => {
    const ofScheme = (schemeId: SQLiteColumn | SQL) =>
      sql`(select ${aidSchemes.key} from ${aidSchemes} where ${aidSchemes.id} = ${schemeId})`
    if (resource === 'aid-applications') return ofScheme(aidApplications.schemeId)
    const applicationId = resource === 'aid-payments' ? aidPayments.applicationId : aidCommitments.applicationId
    return ofScheme(
      sql`${read.select({ id: aidApplications.schemeId }).from(aidApplications).where(eq(aidApplications.id, applicationId))}`,
    )
  },
}

/**
 * Whether a person has a journey that stands at *accompanied* or further, and had entered it by the end of the period.
 * The subquery depends on no person: it is read once, not once a person.
 */
function isAccompanied({ to }: Parameters, { read }: Asking): SQL {
  return inArray(
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
}

/** The condition of one part of an indicator: the numerator of a ratio, or one key of a split. */
export function inPart(code: IndicatorCode, part: string | undefined, parameters: Parameters, asking: Asking): SQL | undefined {
  if (part === undefined) return undefined
  const split = splitPart(part)
  return split
    ? sql`${keys[split.dimension](parameters, asking, indicators[code].resource)} = ${split.key}`
    : counted[code].numerator?.(parameters, asking)
}
