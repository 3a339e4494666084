import { lazyScreen } from '../../providers/lazy-screen'

/** The plan of a journey, and what moving its arrival does to it: loaded with the page that shows them. */
export const PlanPanel = lazyScreen(() => import('./PlanPanel').then(({ PlanPanel }) => PlanPanel))
export const MoveSheet = lazyScreen(() => import('./MoveSheet').then(({ MoveSheet }) => MoveSheet))
