import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { mount } from '../platform/http/mount'
import { proposeByAge } from './propose-by-age'
import { readCalendar } from './read-calendar'
import { servedDepartures } from './served'

const { departureCalendar } = contract

/** Departures from practice, expected or come: the registry, the calendar of the months ahead, what ages suppose. */
export function departures(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, departureCalendar.ahead, ({ query, ...asking }) => readCalendar(query, asking))
  mount(app, deps, departureCalendar.byAge, ({ query, ...asking }) => proposeByAge(query, asking))
  mountResource(app, deps, servedDepartures)
}
