import { api } from './fr/api'
import { app } from './fr/app'
import { auth } from './fr/auth'
import { bulk } from './fr/bulk'
import { day } from './fr/day'
import { exchange } from './fr/exchange'
import { filter } from './fr/filter'
import { header } from './fr/header'
import { nav } from './fr/nav'
import { phone } from './fr/phone'
import { task } from './fr/task'

/** What the shell and the first screens say in French: loaded with them. */
export const fr = { app, nav, header, auth, api, bulk, task, exchange, day, filter, phone }
