import { api } from './en/api'
import { app } from './en/app'
import { auth } from './en/auth'
import { board } from './en/board'
import { bulk } from './en/bulk'
import { day } from './en/day'
import { exchange } from './en/exchange'
import { fill } from './en/fill'
import { filter } from './en/filter'
import { header } from './en/header'
import { imports } from './en/imports'
import { installations } from './en/installations'
import { journey } from './en/journey'
import { journeys } from './en/journeys'
import { nav } from './en/nav'
import { people } from './en/people'
import { phone } from './en/phone'
import { steering } from './en/steering'
import { task } from './en/task'
import { users } from './en/users'
import type { Messages } from './messages'

/** The same keys in English: a missing or an extra one does not compile. */
export const en: Messages = {
  app,
  nav,
  header,
  auth,
  api,
  bulk,
  task,
  exchange,
  day,
  filter,
  journeys,
  board,
  fill,
  journey,
  installations,
  steering,
  people,
  imports,
  users,
  phone,
}
