import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import type { Actor } from '../platform/http/actor'
import { mount } from '../platform/http/mount'
import { refused } from '../platform/http/refused'
import { readAwaited } from './awaited'
import { readCalls } from './calls'
import { countsByAssignee, totalOf } from './counts'
import { calendarOf } from './lines'
import { loadOf } from './load'
import type { Whose } from './open-tasks'
import { readDay } from './read-day'
import { widened } from './widened'

const { day: promised, dayParts } = contract

/** Ma journée and what its numbers open: one's own; a colleague's or the team's for managers. */
export function day(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, promised, async ({ query, ...asking }) => readDay(asking, whoseOf(asking.actor, query)))
  mount(app, deps, dayParts.counts, async ({ read, actor, today }) => {
    const { whose } = await widened({ read, today }, [actor.id])
    return totalOf(await countsByAssignee(read, whose, calendarOf(today)))
  })
  mount(app, deps, dayParts.load, async ({ read, query }) => ({ days: await loadOf(read, query) }))
  mount(app, deps, dayParts.calls, async (asking) => ({ today: asking.today, calls: await readCalls(asking) }))
  mount(app, deps, dayParts.awaited, async ({ query, ...asking }) => ({
    answers: await readAwaited(asking, whoseOf(asking.actor, query)),
  }))
}

function whoseOf(actor: Actor, { userId = actor.id, team }: { userId?: string | undefined; team?: 'true' | 'false' | undefined }): Whose {
  const own = team !== 'true' && userId === actor.id
  if (!own && !actor.roles.includes('manager')) throw refused('forbidden')
  return team === 'true' ? null : [userId]
}
