import { admin } from './fr/admin'
import { agenda } from './fr/agenda'
import { bin } from './fr/bin'
import { board } from './fr/board'
import { calls } from './fr/calls'
import { conflict } from './fr/conflict'
import { fill } from './fr/fill'
import { first_run } from './fr/first-run'
import { imports } from './fr/imports'
import { installations } from './fr/installations'
import { jobs } from './fr/jobs'
import { journey } from './fr/journey'
import { journeys } from './fr/journeys'
import { list } from './fr/list'
import { message } from './fr/message'
import { palette } from './fr/palette'
import { people } from './fr/people'
import { pipelines } from './fr/pipelines'
import { road_map } from './fr/road-map'
import { sectors } from './fr/sectors'
import { settings } from './fr/settings'
import { sharing } from './fr/sharing'
import { steering } from './fr/steering'
import { users } from './fr/users'
import { views } from './fr/views'
import { waiting_list } from './fr/waiting-list'

/** What the other screens say in French: loaded with the first of them. A feature adds its own file here. */
export const frScreens = {
  settings,
  sectors,
  jobs,
  first_run,
  admin,
  bin,
  agenda,
  calls,
  conflict,
  palette,
  journeys,
  board,
  fill,
  journey,
  installations,
  steering,
  people,
  imports,
  message,
  sharing,
  waiting_list,
  pipelines,
  users,
  road_map,
  list,
  views,
}
