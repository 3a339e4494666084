import { absences } from './en/absences'
import { admin } from './en/admin'
import { agenda } from './en/agenda'
import { aid_applications } from './en/aid-applications'
import { aid_budget } from './en/aid-budget'
import { aid_commitments } from './en/aid-commitments'
import { aid_letters } from './en/aid-letters'
import { aid_payments } from './en/aid-payments'
import { aid_schemes } from './en/aid-schemes'
import { aid_sessions } from './en/aid-sessions'
import { aid_simulation } from './en/aid-simulation'
import { api } from './en/api'
import { apl } from './en/apl'
import { app } from './en/app'
import { areas } from './en/areas'
import { auth } from './en/auth'
import { bin } from './en/bin'
import { board } from './en/board'
import { bulk } from './en/bulk'
import { calendar } from './en/calendar'
import { calls } from './en/calls'
import { commune_files } from './en/commune-files'
import { conflict } from './en/conflict'
import { contours } from './en/contours'
import { day } from './en/day'
import { departures } from './en/departures'
import { documents } from './en/documents'
import { evolution } from './en/evolution'
import { exchange } from './en/exchange'
import { fill } from './en/fill'
import { filter } from './en/filter'
import { first_run } from './en/first-run'
import { follow_ups } from './en/follow-ups'
import { funnel } from './en/funnel'
import { header } from './en/header'
import { imports } from './en/imports'
import { indicators } from './en/indicators'
import { installations } from './en/installations'
import { jobs } from './en/jobs'
import { journey } from './en/journey'
import { journeys } from './en/journeys'
import { list } from './en/list'
import { mail } from './en/mail'
import { mail_templates } from './en/mail-templates'
import { mails } from './en/mails'
import { meetings } from './en/meetings'
import { message } from './en/message'
import { nav } from './en/nav'
import { notices } from './en/notices'
import { opening_balances } from './en/opening-balances'
import { pack } from './en/pack'
import { palette } from './en/palette'
import { people } from './en/people'
import { phone } from './en/phone'
import { pipelines } from './en/pipelines'
import { places } from './en/places'
import { plan } from './en/plan'
import { playbooks } from './en/playbooks'
import { repeat } from './en/repeat'
import { reports } from './en/reports'
import { road_map } from './en/road-map'
import { sectors } from './en/sectors'
import { settings } from './en/settings'
import { sharing } from './en/sharing'
import { steering } from './en/steering'
import { task } from './en/task'
import { territory } from './en/territory'
import { users } from './en/users'
import { views } from './en/views'
import { waiting_list } from './en/waiting-list'
import { zonages } from './en/zonages'
import type { Messages } from './messages'

/** The same keys in English: a missing or an extra one does not compile. */
export const en: Messages = {
  aid_schemes,
  areas,
  apl,
  territory,
  commune_files,
  zonages,
  agenda,
  calls,
  palette,
  app,
  nav,
  header,
  auth,
  api,
  bulk,
  task,
  exchange,
  conflict,
  day,
  filter,
  journeys,
  board,
  bin,
  documents,
  mail,
  mail_templates,
  fill,
  journey,
  indicators,
  installations,
  departures,
  follow_ups,
  steering,
  funnel,
  evolution,
  places,
  contours,
  pack,
  people,
  imports,
  mails,
  notices,
  opening_balances,
  meetings,
  message,
  reports,
  road_map,
  calendar,
  repeat,
  plan,
  sharing,
  waiting_list,
  pipelines,
  playbooks,
  users,
  absences,
  aid_applications,
  aid_commitments,
  aid_budget,
  aid_letters,
  aid_payments,
  aid_sessions,
  aid_simulation,
  admin,
  settings,
  sectors,
  jobs,
  first_run,
  phone,
  list,
  views,
}
