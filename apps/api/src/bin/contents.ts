import type { Binned } from '@ancrage/contract/bin'
import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { servedExpenses } from '../aids/applications/expenses'
import { servedApplications } from '../aids/applications/served'
import { servedDeclaredAids } from '../aids/declared/served'
import { servedDepartures } from '../departures/served'
import { servedDocuments } from '../documents/served'
import { servedInstallations } from '../installations/served'
import { servedInteractions } from '../interactions/served'
import { servedJourneys } from '../journeys/served'
import { servedMeetings } from '../meetings/served'
import { servedNeeds } from '../people/needs'
import { servedHouseholdMembers, servedPeople } from '../people/routes'
import type { Served } from '../platform/http/served'
import { servedReports } from '../reports/served'
import { tables } from '../schema/tables'
import { servedTasks } from '../tasks/served'
import { servedViews } from '../views/served'

const {
  aidApplications,
  aidExpenses,
  committees,
  communes,
  declaredAids,
  departures,
  documents,
  householdMembers,
  installations,
  interactions,
  journeys,
  meetings,
  needs,
  people,
  reports,
  savedViews,
  tasks,
} = tables

/** How a record of a resource is recognised in the bin. */
export interface Content {
  readonly served: Served
  readonly name: SQLiteColumn | SQL | null
  readonly kind: SQLiteColumn | SQL | null
  /** The person it is about, when that is someone else. */
  readonly personId: SQLiteColumn | SQL | null
}

/** Enough of a text to know it again, in characters. */
const excerpt = 160

/** Someone of a household: the one recorded first. */
const someoneOf = (householdId: SQLiteColumn) =>
  sql`(select min(someone.id) from ${people} someone where someone.household_id = ${householdId})`

/** Whom what a document is attached to is about. */
const attachedTo = sql`coalesce(
  (select ${interactions.personId} from ${interactions} where ${interactions.id} = ${documents.subjectId}),
  (select ${journeys.personId} from ${journeys} where ${journeys.id} = ${documents.subjectId}),
  (select ${aidApplications.personId} from ${aidApplications} where ${aidApplications.id} = ${documents.subjectId}))`

const communeName = (code: SQLiteColumn) => sql`(select ${communes.name} from ${communes} where ${communes.code} = ${code})`

/** A day as it is written, `12/11/2026`. */
const dayWritten = (day: SQLiteColumn) => sql`substr(${day}, 9, 2) || '/' || substr(${day}, 6, 2) || '/' || substr(${day}, 1, 4)`

/** What the bin holds, by resource. */
export const contents: Readonly<Record<Binned, Content>> = {
  people: {
    served: servedPeople,
    name: sql`${people.firstName} || ' ' || ${people.lastName}`,
    kind: people.category,
    personId: null,
  },
  journeys: { served: servedJourneys, name: journeys.number, kind: journeys.type, personId: journeys.personId },
  tasks: { served: servedTasks, name: tasks.title, kind: tasks.kind, personId: tasks.personId },
  interactions: {
    served: servedInteractions,
    name: sql`substr(${interactions.summary}, 1, ${sql.raw(String(excerpt))})`,
    kind: sql`coalesce(${interactions.medium}, ${interactions.kind})`,
    personId: interactions.personId,
  },
  'household-members': {
    served: servedHouseholdMembers,
    name: householdMembers.firstName,
    kind: householdMembers.kind,
    personId: someoneOf(householdMembers.householdId),
  },
  documents: { served: servedDocuments, name: documents.name, kind: documents.kind, personId: attachedTo },
  'aid-applications': {
    served: servedApplications,
    name: aidApplications.number,
    kind: aidApplications.status,
    personId: aidApplications.personId,
  },
  'aid-expenses': {
    served: servedExpenses,
    name: aidExpenses.label,
    kind: aidExpenses.nature,
    personId: sql`(select ${aidApplications.personId} from ${aidApplications} where ${aidApplications.id} = ${aidExpenses.applicationId})`,
  },
  'declared-aids': { served: servedDeclaredAids, name: declaredAids.label, kind: null, personId: declaredAids.personId },
  installations: {
    served: servedInstallations,
    name: sql`${communeName(installations.communeCode)} || ', ' || ${dayWritten(installations.effectiveOn)}`,
    kind: installations.mode,
    personId: installations.personId,
  },
  departures: {
    served: servedDepartures,
    name: sql`${communeName(departures.communeCode)} || ', ' || ${dayWritten(departures.expectedOn)}`,
    kind: departures.certainty,
    personId: departures.personId,
  },
  meetings: {
    served: servedMeetings,
    name: sql`(select ${committees.name} from ${committees} where ${committees.id} = ${meetings.committeeId}) || ', ' || ${dayWritten(meetings.heldOn)}`,
    kind: null,
    personId: null,
  },
  reports: { served: servedReports, name: dayWritten(reports.stoppedOn), kind: null, personId: null },
  'saved-views': { served: servedViews, name: savedViews.name, kind: savedViews.screen, personId: null },
  needs: { served: servedNeeds, name: null, kind: needs.kind, personId: someoneOf(needs.householdId) },
}
