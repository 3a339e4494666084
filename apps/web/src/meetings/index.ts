import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

/** « Comités »: the meetings to come, those whose minutes are to be closed, those held. */
export const meetingsScreen: Screen = {
  path: '/meetings',
  Page: lazyScreen(() => import('./Meetings').then(({ Meetings }) => Meetings)),
}

/** A meeting: its agenda, what it decides, its minutes. */
export const meetingScreen: Screen = {
  path: '/meetings/:id',
  Page: lazyScreen(() => import('./MeetingPage').then(({ MeetingPage }) => MeetingPage)),
}

/** The sheet of a « cellule opérationnelle »: the journeys to discuss. */
export const sheetScreen: Screen = {
  path: '/meetings/:id/sheet',
  Page: lazyScreen(() => import('./sheet/SheetPage').then(({ SheetPage }) => SheetPage)),
}
