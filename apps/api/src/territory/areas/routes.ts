import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { whenDone } from '../../platform/http/idempotency'
import { mount } from '../../platform/http/mount'
import { areasOn } from '../areas-on'
import { bytesOf } from '../commune-files/bytes-of'
import { readEditions } from './editions'
import { judgeAreas } from './judge'
import { loadAreas } from './load'
import { showAreas } from './show'
import { withdrawAreas } from './withdraw'

const { areas: promised } = contract

/** Cantons, CPTS and health territories: read on a day, loaded whole from a file. */
export function areas(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, promised.on, async ({ read, today, query: { kind, on = today } }) => (await areasOn(read, { kind, on })) as never)
  mount(app, deps, promised.editions, ({ read, today }) => readEditions(read, today))
  mount(app, deps, promised.preview, async ({ read, today, request, query, actor }) => {
    const judged = await judgeAreas(read, bytesOf(request.body), query)
    const editions = (await readEditions(read, today)).find(({ kind }) => kind === query.kind)?.loaded ?? []
    const [before] = judged.before.length === 0 ? [] : editions.filter(({ validFrom }) => validFrom < query.validFrom)
    return showAreas(judged, before ? { source: before.source, validFrom: before.validFrom } : null, actor.language)
  })
  mount(app, deps, promised.load, ({ request, query, write }) =>
    write((command) => loadAreas(command, bytesOf(request.body), query)).catch(whenDone(() => ({ written: 0, ended: 0 }))),
  )
  mount(app, deps, promised.withdraw, async ({ body, write, read, today }) => {
    await write((command) => withdrawAreas(command, body)).catch(whenDone(() => undefined))
    return readEditions(read, today)
  })
}
