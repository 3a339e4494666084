import type { FastifyInstance } from 'fastify'
import { absences } from './absences/routes'
import { aidApplications } from './aids/applications/routes'
import { aidBudget } from './aids/budget/routes'
import { commitments } from './aids/commitments/routes'
import { aidDecisions } from './aids/decision/routes'
import { declaredAids } from './aids/declared/routes'
import { letters } from './aids/letters/routes'
import { openingBalances } from './aids/opening-balances/routes'
import { aidPayments } from './aids/payments/routes'
import { aidPiles } from './aids/piles/routes'
import { aidSchemes } from './aids/schemes/routes'
import { deliberationSessions } from './aids/sessions/routes'
import { aidSimulation } from './aids/simulate/routes'
import { timelines } from './audit/timeline'
import { bin } from './bin/routes'
import { calendar } from './calendar/routes'
import { contourRoutes } from './contours/routes'
import { day } from './day/routes'
import { departures } from './departures/routes'
import { documents } from './documents/routes'
import { drafts } from './drafts/routes'
import { followUps } from './follow-ups/routes'
import { imports } from './imports/routes'
import { indicators } from './indicators/routes'
import { installations } from './installations/routes'
import { interactions } from './interactions/routes'
import { jobs } from './jobs/routes'
import { journeys } from './journeys/routes'
import { mailTemplates } from './mail-templates/routes'
import { mails } from './mails/routes'
import { meetings } from './meetings/routes'
import { messages } from './messages/routes'
import { notices } from './notices/routes'
import { organisations } from './organisations/routes'
import { find } from './people/find'
import { personPage } from './people/page'
import { people } from './people/routes'
import { pipelines } from './pipelines/routes'
import type { Deps } from './platform/deps'
import { playbooks } from './playbooks/routes'
import { packs } from './reports/pack/routes'
import { reports } from './reports/routes'
import { retention } from './retention/routes'
import { sharing } from './sharing/routes'
import { site } from './site/routes'
import { tasks } from './tasks/routes'
import { territory } from './territory/routes'
import { tracks } from './tracks/routes'
import { users } from './users/routes'
import { views } from './views/routes'
import { waitingList } from './waiting-list/routes'

/** The whole service, feature by feature. */
export const features: readonly ((app: FastifyInstance, deps: Deps) => void)[] = [
  site,
  users,
  jobs,
  territory,
  aidSchemes,
  organisations,
  people,
  pipelines,
  playbooks,
  journeys,
  tracks,
  tasks,
  calendar,
  interactions,
  documents,
  mailTemplates,
  messages,
  meetings,
  notices,
  mails,
  sharing,
  waitingList,
  aidApplications,
  aidPayments,
  aidBudget,
  aidPiles,
  commitments,
  aidDecisions,
  letters,
  deliberationSessions,
  absences,
  aidSimulation,
  declaredAids,
  installations,
  departures,
  retention,
  followUps,
  imports,
  day,
  timelines,
  personPage,
  find,
  indicators,
  reports,
  packs,
  contourRoutes,
  openingBalances,
  drafts,
  bin,
  views,
]
