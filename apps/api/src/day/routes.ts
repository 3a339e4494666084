import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { refused } from '../platform/http/refused'
import { readDay } from './read-day'

/** Ma journée: one's own; a colleague's or the team's for managers. */
export function day(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.day, async ({ query, ...asking }) => {
    const team = query.team === 'true'
    const userId = query.userId ?? asking.actor.id
    const own = !team && userId === asking.actor.id
    if (!own && !asking.actor.roles.includes('manager')) throw refused('forbidden')
    return readDay(asking, team ? null : [userId])
  })
}
