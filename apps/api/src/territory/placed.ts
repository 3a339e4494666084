import type { FigureResource } from '@ancrage/domain/indicators/definitions'
import type { Slices } from '@ancrage/domain/indicators/parameters'
import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'

const {
  aidApplications,
  aidCommitments,
  aidPayments,
  communes,
  installations,
  journeys,
  journeyTargetCommunes,
  people,
  sectorCommunes,
  sectors,
  tasks,
} = tables

/** Where a journey is counted: its first target commune (the lowest code of several), else its person's commune. */
export const communeOfJourney: SQL<string | null> = sql`coalesce(
  (select min(${journeyTargetCommunes.communeCode}) from ${journeyTargetCommunes} where ${eq(journeyTargetCommunes.journeyId, journeys.id)}),
  (select ${people.communeCode} from ${people} where ${eq(people.id, journeys.personId)}))`

/** Where a task is counted: with its journey, else with its person. */
const communeOfTask: SQL<string | null> = sql`coalesce(
  (select ${communeOfJourney} from ${journeys} where ${eq(journeys.id, tasks.journeyId)}),
  (select ${people.communeCode} from ${people} where ${eq(people.id, tasks.personId)}))`

/** Whether an application is followed by an advisor: that of its journey, else that of its person. */
const aidFollowedBy = (advisorId: string): SQL => sql`coalesce(
  (select ${journeys.advisorId} from ${journeys} where ${eq(journeys.id, aidApplications.journeyId)}),
  (select ${people.advisorId} from ${people} where ${eq(people.id, aidApplications.personId)})) = ${advisorId}`

/** What an application says, for what was written of it. */
const ofApplication = (column: SQLiteColumn, applicationId: SQLiteColumn): SQL =>
  sql`(select ${column} from ${aidApplications} where ${eq(aidApplications.id, applicationId)})`

/** What a resource is sliced by, whatever the figure. */
interface Placed {
  readonly commune: SQLiteColumn | SQL
  readonly profession: SQLiteColumn | SQL
  readonly followedBy: (advisorId: string, asking: Pick<Asking, 'read'>) => SQL
}

const placed: Readonly<Record<FigureResource, Placed>> = {
  people: {
    commune: people.communeCode,
    profession: people.professionCode,
    followedBy: (advisorId) => eq(people.advisorId, advisorId),
  },
  journeys: {
    commune: communeOfJourney,
    profession: sql`(select ${people.professionCode} from ${people} where ${eq(people.id, journeys.personId)})`,
    followedBy: (advisorId) => eq(journeys.advisorId, advisorId),
  },
  installations: {
    commune: installations.communeCode,
    profession: installations.professionCode,
    followedBy: (advisorId, { read }) =>
      inArray(
        installations.journeyId,
        read
          .select({ id: journeys.id })
          .from(journeys)
          .where(and(eq(journeys.advisorId, advisorId), isNull(journeys.archivedAt))),
      ),
  },
  tasks: {
    commune: communeOfTask,
    profession: sql`(select ${people.professionCode} from ${people} where ${eq(people.id, tasks.personId)})`,
    followedBy: (advisorId) => eq(tasks.assigneeId, advisorId),
  },
  'aid-applications': {
    commune: aidApplications.communeCode,
    profession: aidApplications.professionCode,
    followedBy: aidFollowedBy,
  },
  'aid-payments': {
    commune: ofApplication(aidApplications.communeCode, aidPayments.applicationId),
    profession: ofApplication(aidApplications.professionCode, aidPayments.applicationId),
    followedBy: (advisorId, { read }) =>
      inArray(aidPayments.applicationId, read.select({ id: aidApplications.id }).from(aidApplications).where(aidFollowedBy(advisorId))),
  },
  'aid-commitments': {
    commune: aidCommitments.communeCode,
    profession: ofApplication(aidApplications.professionCode, aidCommitments.applicationId),
    followedBy: (advisorId, { read }) =>
      inArray(aidCommitments.applicationId, read.select({ id: aidApplications.id }).from(aidApplications).where(aidFollowedBy(advisorId))),
  },
}

/** The EPCI a record belongs to, as a column of a query on its resource. */
export function epciOf(resource: FigureResource): SQL<string | null> {
  return sql`(select ${communes.epciCode} from ${communes} where ${communes.code} = ${placed[resource].commune})`
}

/** The live sector a record belongs to, as a column of a query on its resource. */
export function sectorOf(resource: FigureResource): SQL<string | null> {
  return sql`(select min(${sectors.id}) from ${sectorCommunes} join ${sectors} on ${sectors.id} = ${sectorCommunes.sectorId}
    where ${and(eq(sectorCommunes.communeCode, sql`${placed[resource].commune}`), isNull(sectors.archivedAt))})`
}

/** The profession of a record, as a column of a query on its resource. */
export function professionOf(resource: FigureResource): SQL<string | null> {
  return sql`${placed[resource].profession}`
}

/** The filters of a list by profession and place: the very conditions of its figures. */
export function sliceFilters(resource: FigureResource) {
  return {
    professionCode: (professionCode: string, asking: Asking) => inSlices(resource, { professionCode }, asking),
    epciCode: (epciCode: string, asking: Asking) => inSlices(resource, { epciCode }, asking),
    sectorId: (sectorId: string, asking: Asking) => inSlices(resource, { sectorId }, asking),
  }
}

/** The rows of a resource in the slices asked: profession, EPCI, sector, advisor. */
export function inSlices(
  resource: FigureResource,
  { professionCode, epciCode, sectorId, advisorId }: Slices,
  asking: Pick<Asking, 'read'>,
): SQL | undefined {
  const { commune, profession, followedBy } = placed[resource]
  const { read } = asking
  return and(
    professionCode === undefined ? undefined : sql`${profession} = ${professionCode}`,
    epciCode === undefined
      ? undefined
      : sql`${commune} in ${read.select({ code: communes.code }).from(communes).where(eq(communes.epciCode, epciCode))}`,
    sectorId === undefined
      ? undefined
      : sql`${commune} in ${read.select({ code: sectorCommunes.communeCode }).from(sectorCommunes).where(eq(sectorCommunes.sectorId, sectorId))}`,
    advisorId === undefined ? undefined : followedBy(advisorId, asking),
  )
}
