import type { FastifyInstance } from 'fastify'
import { indicators } from './indicators/routes'
import { installations } from './installations/routes'
import { interactions } from './interactions/routes'
import { journeys } from './journeys/routes'
import { organisations } from './organisations/routes'
import { people } from './people/routes'
import type { Deps } from './platform/deps'
import { site } from './site/routes'
import { tasks } from './tasks/routes'
import { territory } from './territory/routes'
import { users } from './users/routes'

/** The whole service, feature by feature. */
export const features: readonly ((app: FastifyInstance, deps: Deps) => void)[] = [
  site,
  users,
  territory,
  organisations,
  people,
  journeys,
  tasks,
  interactions,
  installations,
  indicators,
]
