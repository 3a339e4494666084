import type { FastifyInstance } from 'fastify'
import { timelines } from './audit/timeline'
import { day } from './day/routes'
import { imports } from './imports/routes'
import { indicators } from './indicators/routes'
import { installations } from './installations/routes'
import { interactions } from './interactions/routes'
import { journeys } from './journeys/routes'
import { organisations } from './organisations/routes'
import { personPage } from './people/page'
import { people } from './people/routes'
import type { Deps } from './platform/deps'
import { site } from './site/routes'
import { tasks } from './tasks/routes'
import { territory } from './territory/routes'
import { tracks } from './tracks/routes'
import { users } from './users/routes'

/** The whole service, feature by feature. */
export const features: readonly ((app: FastifyInstance, deps: Deps) => void)[] = [
  site,
  users,
  territory,
  organisations,
  people,
  journeys,
  tracks,
  tasks,
  interactions,
  installations,
  imports,
  day,
  timelines,
  personPage,
  indicators,
]
