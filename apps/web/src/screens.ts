import type { ComponentType } from 'react'
import type { ResourceProps } from 'react-admin'
import { absencesScreen, handOverScreen } from './absences'
import { adminScreen } from './admin'
import { aidApplications } from './aids/applications'
import { budgetScreen } from './aids/budget'
import { commitmentsScreen } from './aids/commitments'
import { letterTemplatesScreen } from './aids/letters'
import { openingBalancesScreen } from './aids/opening-balances'
import { aidPayments } from './aids/payments'
import { aidPilesScreen } from './aids/piles'
import { schemeEditionScreen, schemeScreen, schemesScreen } from './aids/schemes'
import { sessionScreen, sessionsScreen } from './aids/sessions'
import { simulateScreen } from './aids/simulate'
import { binScreen } from './bin'
import { contoursScreen } from './contours'
import { myDay } from './day'
import { awaitedScreen } from './day/awaited'
import { callsScreen } from './day/calls'
import { departures } from './departures'
import { followUpRulesScreen } from './follow-ups'
import { importScreen, importsScreen } from './imports'
import { installations } from './installations'
import { quickExchange } from './interactions/quick-exchange'
import { jobsScreen } from './jobs'
import { journeys, roadMapScreen } from './journeys'
import type { QuickAction } from './layout/quick-actions'
import { mailTemplatesScreen } from './mail/templates'
import { mailsScreen } from './mails'
import { meetingScreen, meetingsScreen, sheetScreen } from './meetings'
import { committeesScreen } from './meetings/committees'
import { quickMessage } from './messages/quick-message'
import { quickPalette } from './palette/quick-palette'
import { quickShortcuts } from './palette/quick-shortcuts'
import { people } from './people'
import { quickPerson } from './people/quick-person'
import { pipelinesScreen } from './pipelines'
import { playbookScreen, playbooksScreen } from './playbooks'
import { newReportScreen, reportScreen, reportsScreen } from './reports'
import { sectorsScreen } from './sectors'
import { settingsScreen } from './settings'
import { steering } from './steering'
import { indicatorsScreen } from './steering/indicators'
import { recordScreens } from './steering/records'
import { tasksScreen } from './tasks/list'
import { quickTask } from './tasks/quick-task'
import { areasScreen, loadAplScreen, loadAreasScreen, territoryScreen } from './territory'
import { loadZonageScreen, zonagesScreen } from './territory/zonages'
import { usersScreen } from './users'
import { waitingListScreen } from './waiting-list'

/** A page that is not the list, the form or the sheet of a resource. */
export interface Screen {
  path: string
  Page: ComponentType
}

/** The resources of the product, each the public face of its folder; their screens are lazy. */
export const resources: readonly ResourceProps[] = [journeys, people, installations, departures, aidApplications, aidPayments]

/** The other pages, lazy too; `/` is the first screen. */
export const screens: readonly Screen[] = [
  myDay,
  callsScreen,
  tasksScreen,
  awaitedScreen,
  roadMapScreen,
  waitingListScreen,
  absencesScreen,
  handOverScreen,
  aidPilesScreen,
  budgetScreen,
  simulateScreen,
  commitmentsScreen,
  sessionsScreen,
  sessionScreen,
  steering,
  indicatorsScreen,
  ...recordScreens,
  reportsScreen,
  newReportScreen,
  reportScreen,
  meetingsScreen,
  meetingScreen,
  sheetScreen,
  importsScreen,
  importScreen,
  pipelinesScreen,
  playbooksScreen,
  playbookScreen,
  schemesScreen,
  schemeScreen,
  schemeEditionScreen,
  territoryScreen,
  areasScreen,
  loadAreasScreen,
  loadAplScreen,
  zonagesScreen,
  loadZonageScreen,
  adminScreen,
  usersScreen,
  sectorsScreen,
  committeesScreen,
  contoursScreen,
  mailTemplatesScreen,
  letterTemplatesScreen,
  openingBalancesScreen,
  settingsScreen,
  jobsScreen,
  followUpRulesScreen,
  mailsScreen,
  binScreen,
]

/** What can be done from anywhere. */
export const quickActions: readonly QuickAction[] = [quickExchange, quickTask, quickMessage, quickPerson, quickPalette, quickShortcuts]

/** The addresses the menu may lead to. */
export const screenPaths: ReadonlySet<string> = new Set([
  ...screens.map((screen) => screen.path),
  ...resources.filter((resource) => resource.list).map((resource) => `/${resource.name}`),
])
