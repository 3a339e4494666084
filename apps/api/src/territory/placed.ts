import type { FigureResource } from '@ancrage/domain/indicators/definitions'
import type { PlaceKind, Slices } from '@ancrage/domain/indicators/parameters'
import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { communesCountedIn, inForce } from './areas-on'

const {
  aidApplications,
  aidCommitments,
  aidPayments,
  areaCommunes,
  areas,
  communes,
  departures,
  epcis,
  installations,
  interactions,
  journeys,
  journeyTargetCommunes,
  people,
  sectorCommunes,
  sectors,
  tasks,
  tracks,
} = tables

/** Where a journey is counted: its first target commune (the lowest code of several), else its person's commune. */
export const communeOfJourney: SQL<string | null> = sql`coalesce(
  (select min(${journeyTargetCommunes.communeCode}) from ${journeyTargetCommunes} where ${eq(journeyTargetCommunes.journeyId, journeys.id)}),
  (select ${people.communeCode} from ${people} where ${eq(people.id, journeys.personId)}))`

/** Where a task is counted: with its journey, else with its person. */
const communeOfTask: SQL<string | null> = sql`coalesce(
  (select ${communeOfJourney} from ${journeys} where ${eq(journeys.id, tasks.journeyId)}),
  (select ${people.communeCode} from ${people} where ${eq(people.id, tasks.personId)}))`

/** The journey that a track is counted with: its own; a household's first one for what a household looks for. */
const journeyOfTrack: SQL<string | null> = sql`coalesce(${tracks.journeyId}, (select min(${journeys.id}) from ${journeys}
  where ${and(eq(journeys.householdId, tracks.householdId), isNull(journeys.archivedAt))}))`

/** What a journey says, for one of its tracks. */
const ofJourney = (said: SQLiteColumn | SQL): SQL => sql`(select ${said} from ${journeys} where ${journeys.id} = ${journeyOfTrack})`

/** What a person's record says, for what was written of them. */
const ofPerson = (column: SQLiteColumn, personId: SQLiteColumn): SQL =>
  sql`(select ${column} from ${people} where ${eq(people.id, personId)})`

/** Whether an application is followed by an advisor: that of its journey, else that of its person. */
const aidFollowedBy = (advisorId: string): SQL => sql`coalesce(
  (select ${journeys.advisorId} from ${journeys} where ${eq(journeys.id, aidApplications.journeyId)}),
  (select ${people.advisorId} from ${people} where ${eq(people.id, aidApplications.personId)})) = ${advisorId}`

/** What an application says, for what was written of it. */
const ofApplication = (column: SQLiteColumn, applicationId: SQLiteColumn): SQL =>
  sql`(select ${column} from ${aidApplications} where ${eq(aidApplications.id, applicationId)})`

/** What a resource is sliced by, whatever the figure. */
export interface Placed {
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
  interactions: {
    commune: ofPerson(people.communeCode, interactions.personId),
    profession: ofPerson(people.professionCode, interactions.personId),
    followedBy: (advisorId) => sql`${ofPerson(people.advisorId, interactions.personId)} = ${advisorId}`,
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
  tracks: {
    commune: ofJourney(communeOfJourney),
    profession: ofJourney(ofPerson(people.professionCode, journeys.personId)),
    followedBy: (advisorId) => sql`${ofJourney(journeys.advisorId)} = ${advisorId}`,
  },
  departures: {
    commune: departures.communeCode,
    profession: departures.professionCode,
    followedBy: (advisorId) => sql`${ofPerson(people.advisorId, departures.personId)} = ${advisorId}`,
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
  // By one of its communes: an EPCI is no one's, and of no profession.
  epcis: {
    commune: sql`(select min(${communes.code}) from ${communes} where ${eq(communes.epciCode, epcis.code)})`,
    profession: sql`null`,
    followedBy: () => sql`1 = 0`,
  },
}

/** The commune that a record is counted in, as a column of a query on its resource. */
export function communeOf(resource: FigureResource): SQL<string | null> {
  return sql`${placed[resource].commune}`
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
    cantonCode: (cantonCode: string, asking: Asking) => inSlices(resource, { cantonCode }, asking),
    sectorId: (sectorId: string, asking: Asking) => inSlices(resource, { sectorId }, asking),
  }
}

/** The rows of a resource in the slices asked: profession, EPCI, canton, sector, advisor. */
export function inSlices(resource: FigureResource, slices: Slices, asking: Pick<Asking, 'read' | 'today'>): SQL | undefined {
  return slicedBy(placed[resource], slices, asking)
}

/** The same of rows that no list of a figure shows by themselves: they say where they are. */
export function slicedBy(
  { commune, profession, followedBy }: Placed,
  { professionCode, epciCode, cantonCode, sectorId, advisorId, outsideOf }: Slices,
  asking: Pick<Asking, 'read' | 'today'>,
): SQL | undefined {
  const { read, today } = asking
  return and(
    professionCode === undefined ? undefined : sql`${profession} = ${professionCode}`,
    epciCode === undefined
      ? undefined
      : sql`${commune} in ${read.select({ code: communes.code }).from(communes).where(eq(communes.epciCode, epciCode))}`,
    cantonCode === undefined ? undefined : sql`${commune} in ${communesCountedIn(read, { kind: 'canton', code: cantonCode, on: today })}`,
    sectorId === undefined
      ? undefined
      : sql`${commune} in ${read.select({ code: sectorCommunes.communeCode }).from(sectorCommunes).where(eq(sectorCommunes.sectorId, sectorId))}`,
    advisorId === undefined ? undefined : followedBy(advisorId, asking),
    outsideOf === undefined ? undefined : sql`coalesce(${commune}, '') not in ${communesInside(outsideOf, asking)}`,
  )
}

/** The communes of the EPCI of the territory, or of its cantons. */
function communesInside(kind: PlaceKind, { read, today }: Pick<Asking, 'read' | 'today'>) {
  if (kind === 'canton') {
    return read
      .select({ code: areaCommunes.communeCode })
      .from(areaCommunes)
      .innerJoin(areas, eq(areas.id, areaCommunes.areaId))
      .where(inForce({ kind, on: today }))
  }
  const ours = read.select({ code: epcis.code }).from(epcis).where(eq(epcis.inTerritory, true))
  return read.select({ code: communes.code }).from(communes).where(inArray(communes.epciCode, ours))
}
