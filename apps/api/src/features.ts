import type { FastifyInstance } from 'fastify'
import { timelines } from './audit/timeline'
import { bin } from './bin/routes'
import { day } from './day/routes'
import { drafts } from './drafts/routes'
import { imports } from './imports/routes'
import { indicators } from './indicators/routes'
import { installations } from './installations/routes'
import { interactions } from './interactions/routes'
import { jobs } from './jobs/routes'
import { journeys } from './journeys/routes'
import { messages } from './messages/routes'
import { organisations } from './organisations/routes'
import { find } from './people/find'
import { personPage } from './people/page'
import { people } from './people/routes'
import { pipelines } from './pipelines/routes'
import type { Deps } from './platform/deps'
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
  organisations,
  people,
  pipelines,
  journeys,
  tracks,
  tasks,
  interactions,
  messages,
  sharing,
  waitingList,
  installations,
  imports,
  day,
  timelines,
  personPage,
  find,
  indicators,
  drafts,
  bin,
  views,
]
