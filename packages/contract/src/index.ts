import { absences } from './absences'
import { aidApplications, aidExpenses } from './aid-applications'
import { aidCommitments } from './aid-commitments'
import { aidDecisions } from './aid-decisions'
import { aidPayments } from './aid-payments'
import { aidPiles } from './aid-piles'
import { aidSchemes } from './aid-schemes'
import { aidSimulation } from './aid-simulation'
import { apl } from './apl'
import { areas } from './areas'
import { attributions } from './attributions'
import { bin } from './bin'
import { boards } from './boards'
import { aidBudget, budgetEnvelopes } from './budget-envelopes'
import { calendar } from './calendar'
import { committees } from './committees'
import { contours } from './contours'
import { day } from './day'
import { dayParts } from './day-parts'
import { decisions } from './decisions'
import { declaredAids, personAids } from './declared-aids'
import { deliberationSessions } from './deliberation-sessions'
import { departureCalendar } from './departure-calendar'
import { departures } from './departures'
import { documents } from './documents'
import { drafts } from './drafts'
import { find } from './find'
import { followUpRules } from './follow-ups'
import { imports } from './imports'
import { jobs } from './jobs'
import { journeyBulk } from './journey-bulk'
import { journeyPages } from './journey-page'
import { installations, interactions, journeys, tasks, tracks } from './journeys'
import { letterTemplates } from './letter-templates'
import { letters } from './letters'
import { mailTemplates } from './mail-templates'
import { mails } from './mails'
import { meetingItems } from './meeting-items'
import { meetings } from './meetings'
import { messages } from './messages'
import { notices } from './notices'
import { openingBalances } from './opening-balances'
import { packs } from './packs'
import { householdMembers, households, needs, organisations, people, practices } from './people'
import { personPage } from './person-page'
import { pipelines, steps } from './pipelines'
import { places } from './places'
import { plans } from './plan'
import { playbooks } from './playbooks'
import { reports } from './reports'
import type { Resource } from './resource'
import { retention } from './retention'
import { roadMaps } from './road-map'
import type { Route } from './route'
import { sessionReports } from './session-reports'
import { settings } from './settings'
import { colleaguesLoad, sharing } from './sharing'
import { auth, colleagues, site, users } from './site'
import { steeringReports } from './steering-reports'
import { communes, epcis, sectors } from './territory'
import { timelines } from './timeline'
import { savedViews } from './views'
import { waitingList } from './waiting-list'
import { zonages } from './zonages'

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
  departures,
  documents,
  mailTemplates,
  users,
  savedViews,
  followUpRules,
  deliberationSessions,
  absences,
  openingBalances,
  declaredAids,
  aidSchemes,
  zonages,
  aidApplications,
  aidExpenses,
  aidPayments,
  budgetEnvelopes,
  aidCommitments,
  committees,
  meetings,
  meetingItems,
  decisions,
  sessionReports,
} as const satisfies Record<string, Resource>

/** What the API promises beside its resources. */
const beside = {
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
  attributions,
  departureCalendar,
  retention,
  plans,
  messages,
  sharing,
  waitingList,
  imports,
  aidPiles,
  aidSimulation,
  personAids,
  aidBudget,
  aidDecisions,
  letters,
  packs,
  letterTemplates,
  reports,
  steeringReports,
  contours,
  areas,
  apl,
  places,
} as const

/** The HTTP promise, whole; its type is named, too long to be written out. */
export const contract: typeof resources & typeof beside = { ...resources, ...beside }

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
  ...Object.values(attributions),
  ...Object.values(departureCalendar),
  ...Object.values(retention),
  ...Object.values(plans),
  messages,
  ...Object.values(sharing),
  ...Object.values(waitingList),
  ...imports.routes,
  ...Object.values(aidPiles),
  aidSimulation,
  personAids,
  ...Object.values(aidBudget),
  ...Object.values(aidDecisions),
  ...Object.values(letters),
  ...Object.values(packs),
  ...Object.values(letterTemplates),
  ...Object.values(reports),
  ...Object.values(steeringReports),
  ...Object.values(contours),
  ...Object.values(areas),
  ...Object.values(apl),
  ...Object.values(places),
]
