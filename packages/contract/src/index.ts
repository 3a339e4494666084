import { absences } from './absences'
import { bin } from './bin'
import { boards } from './boards'
import { calendar } from './calendar'
import { day } from './day'
import { dayParts } from './day-parts'
import { documents } from './documents'
import { drafts } from './drafts'
import { find } from './find'
import { followUpRules } from './follow-ups'
import { imports } from './imports'
import { jobs } from './jobs'
import { journeyBulk } from './journey-bulk'
import { journeyPages } from './journey-page'
import { installations, interactions, journeys, tasks, tracks } from './journeys'
import { mailTemplates } from './mail-templates'
import { mails } from './mails'
import { messages } from './messages'
import { notices } from './notices'
import { householdMembers, households, needs, organisations, people, practices } from './people'
import { personPage } from './person-page'
import { pipelines, steps } from './pipelines'
import { plans } from './plan'
import { playbooks } from './playbooks'
import { reports } from './reports'
import type { Resource } from './resource'
import { retention } from './retention'
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
  playbooks,
  tracks,
  tasks,
  interactions,
  installations,
  documents,
  mailTemplates,
  users,
  savedViews,
  followUpRules,
  absences,
} as const satisfies Record<string, Resource>

/** The HTTP promise, whole. */
export const contract = {
  auth,
  colleagues,
  colleaguesLoad,
  site,
  settings,
  jobs,
  mails,
  notices,
  drafts,
  bin,
  ...resources,
  calendar,
  day,
  dayParts,
  timelines,
  personPage,
  find,
  boards,
  journeyBulk,
  journeyPages,
  roadMaps,
  retention,
  plans,
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
  ...Object.values(mails),
  ...Object.values(notices),
  ...Object.values(drafts),
  bin,
  day,
  ...Object.values(dayParts),
  ...Object.values(timelines),
  personPage,
  find,
  ...Object.values(resources).flatMap((declared: Resource) => declared.routes),
  ...Object.values(calendar),
  ...Object.values(boards),
  ...Object.values(journeyBulk),
  ...Object.values(journeyPages),
  ...Object.values(roadMaps),
  ...Object.values(retention),
  ...Object.values(plans),
  messages,
  ...Object.values(sharing),
  ...Object.values(waitingList),
  ...imports.routes,
  ...Object.values(reports),
]
