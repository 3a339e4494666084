import { absences } from './fr/absences'
import { admin } from './fr/admin'
import { agenda } from './fr/agenda'
import { aid_applications } from './fr/aid-applications'
import { aid_budget } from './fr/aid-budget'
import { aid_commitments } from './fr/aid-commitments'
import { aid_letters } from './fr/aid-letters'
import { aid_payments } from './fr/aid-payments'
import { aid_schemes } from './fr/aid-schemes'
import { aid_sessions } from './fr/aid-sessions'
import { aid_simulation } from './fr/aid-simulation'
import { apl } from './fr/apl'
import { areas } from './fr/areas'
import { bin } from './fr/bin'
import { board } from './fr/board'
import { calendar } from './fr/calendar'
import { calls } from './fr/calls'
import { commune_files } from './fr/commune-files'
import { conflict } from './fr/conflict'
import { contours } from './fr/contours'
import { departures } from './fr/departures'
import { documents } from './fr/documents'
import { evolution } from './fr/evolution'
import { fill } from './fr/fill'
import { first_run } from './fr/first-run'
import { follow_ups } from './fr/follow-ups'
import { funnel } from './fr/funnel'
import { imports } from './fr/imports'
import { indicators } from './fr/indicators'
import { installations } from './fr/installations'
import { jobs } from './fr/jobs'
import { journey } from './fr/journey'
import { journeys } from './fr/journeys'
import { list } from './fr/list'
import { mail } from './fr/mail'
import { mail_templates } from './fr/mail-templates'
import { mails } from './fr/mails'
import { meetings } from './fr/meetings'
import { message } from './fr/message'
import { notices } from './fr/notices'
import { opening_balances } from './fr/opening-balances'
import { pack } from './fr/pack'
import { palette } from './fr/palette'
import { people } from './fr/people'
import { pipelines } from './fr/pipelines'
import { places } from './fr/places'
import { plan } from './fr/plan'
import { playbooks } from './fr/playbooks'
import { repeat } from './fr/repeat'
import { reports } from './fr/reports'
import { road_map } from './fr/road-map'
import { sectors } from './fr/sectors'
import { settings } from './fr/settings'
import { sharing } from './fr/sharing'
import { steering } from './fr/steering'
import { territory } from './fr/territory'
import { users } from './fr/users'
import { views } from './fr/views'
import { waiting_list } from './fr/waiting-list'
import { zonages } from './fr/zonages'

/** What the other screens say in French: loaded with the first of them. A feature adds its own file here. */
export const frScreens = {
  absences,
  aid_applications,
  aid_commitments,
  aid_budget,
  aid_letters,
  aid_payments,
  aid_sessions,
  aid_simulation,
  settings,
  sectors,
  jobs,
  first_run,
  admin,
  bin,
  documents,
  mail,
  mail_templates,
  aid_schemes,
  areas,
  apl,
  territory,
  commune_files,
  zonages,
  agenda,
  calls,
  conflict,
  palette,
  journeys,
  board,
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
  sharing,
  waiting_list,
  pipelines,
  playbooks,
  users,
  reports,
  road_map,
  calendar,
  repeat,
  plan,
  list,
  views,
}
