import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { mountResource } from '../../platform/http/crud'
import { whenDone } from '../../platform/http/idempotency'
import { mount } from '../../platform/http/mount'
import { one } from '../../platform/http/records'
import type { Reads } from '../../platform/store/store'
import { servedExpenses } from './expenses'
import { applicationsOfJourney } from './of-journey'
import { applicationPage, namedPieces } from './page'
import { addPiece, dropPiece, type Named, pieceOf, receivePiece } from './pieces'
import { servedApplications } from './served'
import { applicationVerbs, verbNames } from './verbs'

const { aidApplications: promised } = contract

/** Applications for an aid: their record, what is done to them, their pieces and expenses. */
export function aidApplications(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedApplications)
  mountResource(app, deps, servedExpenses)
  for (const name of verbNames) {
    mount(app, deps, promised[name], async ({ params, body, write, read, actor, now }) => {
      await write((command) => applicationVerbs[name](command, params.id, body as never)).catch(whenDone(() => undefined))
      return one(servedApplications, read, { actor, now }, params.id) as never
    })
  }
  mount(app, deps, promised.page, ({ params, ...asking }) => applicationPage(asking, params.id) as never)
  mount(app, deps, promised.ofJourney, ({ params, ...asking }) => applicationsOfJourney(asking, params.id))
  pieces(app, deps)
}

function pieces(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, promised.addPiece, async ({ params: { id }, body, read, write }) => {
    const pieceId = await write((command) => addPiece(command, id, body)).catch(whenDone((made) => made ?? ''))
    return shown(read, { id, pieceId })
  })
  mount(app, deps, promised.dropPiece, async ({ params, body, write }) => {
    await write((command) => dropPiece(command, params, body)).catch(whenDone(() => undefined))
    return { id: params.pieceId }
  })
  mount(app, deps, promised.receivePiece, async ({ params, body, read, write }) => {
    await write((command) => receivePiece(command, params, body)).catch(whenDone(() => undefined))
    return shown(read, params)
  })
  mount(app, deps, promised.unreceivePiece, async ({ params, body, read, write }) => {
    await write((command) => receivePiece(command, params, { ...body, receivedOn: null })).catch(whenDone(() => undefined))
    return shown(read, params)
  })
}

async function shown(read: Reads, named: Named) {
  const [piece] = await namedPieces(read, [await pieceOf(read, named)])
  return piece as NonNullable<typeof piece>
}
