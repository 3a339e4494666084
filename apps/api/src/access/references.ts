import { isNull, sql } from 'drizzle-orm'
import type { Reference } from '../platform/http/served'
import { tables } from '../schema/tables'
import { visibleHouseholds } from './scope'

const {
  committees,
  communes,
  epcis,
  households,
  journeys,
  meetingItems,
  meetings,
  organisations,
  people,
  pipelines,
  steps,
  tracks,
  users,
} = tables

/**
 * What fields point to: how each is checked when written, and named when exported. Nothing new is written on a person or
 * a journey in the bin: it would be seen while they are not.
 */
export const references = {
  person: {
    table: people,
    key: people.id,
    label: sql<string>`${people.lastName} || ' ' || ${people.firstName}`,
    visible: () => isNull(people.archivedAt),
  },
  organisation: { table: organisations, key: organisations.id, label: organisations.name },
  household: { table: households, key: households.id, label: households.id, visible: visibleHouseholds },
  journey: { table: journeys, key: journeys.id, label: journeys.number, visible: () => isNull(journeys.archivedAt) },
  committee: { table: committees, key: committees.id, label: committees.name, visible: () => isNull(committees.archivedAt) },
  meeting: { table: meetings, key: meetings.id, label: meetings.heldOn, visible: () => isNull(meetings.archivedAt) },
  meetingItem: { table: meetingItems, key: meetingItems.id, label: meetingItems.title, visible: () => isNull(meetingItems.archivedAt) },
  user: { table: users, key: users.id, label: users.name },
  track: { table: tracks, key: tracks.id, label: tracks.id },
  pipeline: { table: pipelines, key: pipelines.id, label: pipelines.key, visible: () => isNull(pipelines.archivedAt) },
  step: { table: steps, key: steps.id, label: steps.id },
  commune: { table: communes, key: communes.code, label: communes.name, refusal: 'unknown_commune' },
  epci: { table: epcis, key: epcis.code, label: epcis.name, refusal: 'epci_code' },
} as const satisfies Record<string, Reference>
