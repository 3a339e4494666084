import { bin } from './bin'
import { boards } from './boards'
import { day } from './day'
import { dayParts } from './day-parts'
import { drafts } from './drafts'
import { find } from './find'
import { imports } from './imports'
import { jobs } from './jobs'
import { journeyBulk } from './journey-bulk'
import { journeyPages } from './journey-page'
import { installations, interactions, journeys, tasks, tracks } from './journeys'
import { messages } from './messages'
import { householdMembers, households, needs, organisations, people, practices } from './people'
import { personPage } from './person-page'
import { pipelines, steps } from './pipelines'
import { reports } from './reports'
import type { Resource } from './resource'
import { roadMaps } from './road-map'
import type { Route } from './route'
import { settings } from './settings'
import { colleaguesLoad, sharing } from './sharing'
import { auth, colleagues, site, users } from './site'
import { communes, epcis, sectors } from './territory'
import { timelines } from './timeline'
import { savedViews } from './views'
import { waitingList } from './waiting-list'

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
  savedViews,
} as const satisfies Record<string, Resource>

/** The HTTP promise, whole. */
export const contract = {
  auth,
  colleagues,
  colleaguesLoad,
  site,
  settings,
  jobs,
  drafts,
  bin,
  ...resources,
  day,
  dayParts,
  timelines,
  personPage,
  find,
  boards,
  journeyBulk,
  journeyPages,
  roadMaps,
  messages,
  sharing,
  waitingList,
  imports,
  reports,
} as const

/** Every route promised, as one list. */
export const routes: readonly Route[] = [
  ...Object.values(auth),
  colleagues,
  colleaguesLoad,
  ...Object.values(site),
  ...Object.values(settings),
  ...Object.values(jobs),
  ...Object.values(drafts),
  bin,
  day,
  ...Object.values(dayParts),
  ...Object.values(timelines),
  personPage,
  find,
  ...Object.values(resources).flatMap((declared: Resource) => declared.routes),
  ...Object.values(boards),
  ...Object.values(journeyBulk),
  ...Object.values(journeyPages),
  ...Object.values(roadMaps),
  messages,
  ...Object.values(sharing),
  ...Object.values(waitingList),
  ...imports.routes,
  ...Object.values(reports),
]
