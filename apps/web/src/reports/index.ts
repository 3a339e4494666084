import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Chiffres arrêtés »: those kept for each session. */
export const reportsScreen: Screen = { path: '/reports', Page: lazyScreen(() => import('./Reports').then(({ Reports }) => Reports)) }

/** « Contrôle avant arrêté », and the stopping. */
export const newReportScreen: Screen = {
  path: '/reports/new',
  Page: lazyScreen(() => import('./NewReport').then(({ NewReport }) => NewReport)),
}

/** Figures as they were stopped, beside what they have become. */
export const reportScreen: Screen = {
  path: '/reports/:id',
  Page: lazyScreen(() => import('./ReportPage').then(({ ReportPage }) => ReportPage)),
}
