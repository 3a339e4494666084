import type { ResourceProps } from 'react-admin'
import { lazyScreen } from '../../providers/lazy-screen'

const ApplicationList = lazyScreen(() => import('./ApplicationList').then(({ ApplicationList }) => ApplicationList))
const ApplicationPage = lazyScreen(() => import('./ApplicationPage').then(({ ApplicationPage }) => ApplicationPage))
const NewApplication = lazyScreen(() => import('./NewApplication').then(({ NewApplication }) => NewApplication))

/** « Dossiers d'aide »: all of them, the page of one, and a new one. */
export const aidApplications: ResourceProps = {
  name: 'aid-applications',
  list: ApplicationList,
  edit: ApplicationPage,
  create: NewApplication,
}

/** The applications of a journey, on its page. */
export const JourneyAids = lazyScreen(() => import('./JourneyAids').then(({ JourneyAids }) => JourneyAids))
