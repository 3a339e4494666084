import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import type { Command } from '../platform/http/actor'
import { mountResource } from '../platform/http/crud'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { one } from '../platform/http/records'
import { assignJourney } from './assign'
import { board, column } from './board'
import { closeJourney } from './close'
import { openJourney } from './open'
import { journeyPage } from './page'
import { holdJourney, resumeJourney, waitJourney } from './pause'
import { reopenJourney } from './reopen'
import { servedJourneys, servedPipelines, servedSteps } from './served'

const { boards, journeyPages, journeys: promised } = contract

/** What each command of a journey does; the reply is the journey as it then is. */
const commands = {
  open: openJourney,
  hold: holdJourney,
  wait: waitJourney,
  resume: resumeJourney,
  close: closeJourney,
  reopen: reopenJourney,
  assign: assignJourney,
} as const satisfies Record<string, (command: Command, id: string, body: never) => Promise<void>>

/** Journeys, their commands, boards and page; the pipelines they follow. */
export function journeys(app: FastifyInstance, deps: Deps): void {
  for (const served of [servedJourneys, servedPipelines, servedSteps]) mountResource(app, deps, served)
  for (const name of Object.keys(commands) as (keyof typeof commands)[]) {
    mount(app, deps, promised[name], async ({ params, body, write, read, actor, now }) => {
      await write((command) => commands[name](command, params.id, body as never)).catch(whenDone(() => undefined))
      return one(servedJourneys, read, { actor, now }, params.id) as never
    })
  }
  mount(app, deps, boards.board, ({ params, query, ...asking }) => board(asking, params.pipelineKey, query))
  mount(app, deps, boards.column, ({ params, query, ...asking }) => column(asking, params, query))
  mount(app, deps, journeyPages.page, ({ params, ...asking }) => journeyPage(asking, params.id))
}
