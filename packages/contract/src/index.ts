import { boards } from './boards'
import { day } from './day'
import { imports } from './imports'
import { journeyPages } from './journey-page'
import { installations, interactions, journeys, pipelines, steps, tasks, tracks } from './journeys'
import { householdMembers, households, needs, organisations, people, practices } from './people'
import { personPage } from './person-page'
import { reports } from './reports'
import type { Resource } from './resource'
import type { Route } from './route'
import { auth, colleagues, site, users } from './site'
import { communes, epcis, sectors } from './territory'
import { timelines } from './timeline'

/** Every resource of the API. */
export const resources = {
  people,
  practices,
  households,
  householdMembers,
  needs,
  organisations,
  communes,
  epcis,
  sectors,
  journeys,
  pipelines,
  steps,
  tracks,
  tasks,
  interactions,
  installations,
  users,
} as const satisfies Record<string, Resource>

/** The HTTP promise, whole. */
export const contract = {
  auth,
  colleagues,
  site,
  ...resources,
  day,
  timelines,
  personPage,
  boards,
  journeyPages,
  imports,
  reports,
} as const

/** Every route promised, as one list. */
export const routes: readonly Route[] = [
  ...Object.values(auth),
  colleagues,
  ...Object.values(site),
  day,
  ...Object.values(timelines),
  personPage,
  ...Object.values(resources).flatMap((declared: Resource) => declared.routes),
  ...Object.values(boards),
  ...Object.values(journeyPages),
  ...imports.routes,
  ...Object.values(reports),
]
