import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { one } from '../platform/http/records'
import { board, column, listBoards } from './board'
import { commandSeveral } from './bulk'
import { commands } from './commands'
import { journeyPage } from './page'
import { trackHistory } from './page-history'
import { roadMapOf } from './page-road-map'
import { plans } from './plan/routes'
import { servedJourneys } from './served'

const { boards, journeyBulk, journeyPages, journeys: promised } = contract

/** Journeys, their commands, boards and page. */
export function journeys(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedJourneys)
  for (const name of Object.keys(commands) as (keyof typeof commands)[]) {
    mount(app, deps, promised[name], async ({ params, body, write, read, actor, now }) => {
      await write((command) => commands[name](command, params.id, body as never)).catch(whenDone(() => undefined))
      return one(servedJourneys, read, { actor, now }, params.id) as never
    })
  }
  mount(app, deps, boards.list, ({ query, ...asking }) => listBoards(asking, query))
  mount(app, deps, journeyBulk.command, ({ body, write }) => commandSeveral({ write }, body))
  mount(app, deps, boards.board, ({ params, query, ...asking }) => board(asking, params.pipelineKey, query))
  mount(app, deps, boards.column, ({ params, query, ...asking }) => column(asking, params, query))
  mount(app, deps, journeyPages.page, ({ params, ...asking }) => journeyPage(asking, params.id))
  mount(app, deps, journeyPages.history, ({ params, ...asking }) => trackHistory(asking, params.id))
  mount(app, deps, contract.roadMaps.journey, ({ params, ...asking }) => roadMapOf(asking, params.id))
  plans(app, deps)
}
