import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { readList } from '../platform/http/dialect'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { importJobs } from './jobs'
import { loadRun } from './lines'
import { prepare } from './prepare'
import { preview } from './preview'
import { readFile } from './read-file'
import { streamRejects } from './rejects'
import { showRun } from './show'
import { start } from './start'
import { keepFile } from './upload'

const { imports: promised } = contract

const own = new Set([promised.one.path])
const served: Served = {
  resource: { ...promised, routes: promised.routes.filter(({ method, path }) => method === 'GET' && !own.has(path as never)) },
  table: tables.importRuns,
  defaultSort: { field: 'createdAt', descending: true },
}

/**
 * The import assistant: a CSV is read, its columns and values are mapped, its lines are previewed then run. The cells of
 * lines are kept with the import, rejects and what is not imported included: nothing purges them yet.
 */
export function imports(app: FastifyInstance, deps: Deps): void {
  const jobs = importJobs(app, deps)
  mountResource(app, deps, served)
  mount(app, deps, promised.one, (call) => showRun(call, call.params.id))
  mount(app, deps, promised.upload, async (call) => {
    const bytes = Buffer.isBuffer(call.request.body) ? call.request.body : Buffer.alloc(0)
    const file = await readFile(bytes)
    const { id } = await call
      .write((command) => keepFile(command, file, { fileName: call.query.fileName, bytes }))
      .catch(whenDone((known) => ({ id: known ?? '' })))
    return showRun(call, id)
  })
  mount(app, deps, promised.prepare, async (call) => {
    await call.write((command) => prepare(command, call.params.id, call.body)).catch(whenDone(() => undefined))
    return showRun(call, call.params.id)
  })
  mount(app, deps, promised.preview, async (call) => {
    const { range } = readList({ range: call.query.range }, { fields: {}, custom: {}, sortable: new Set(), byId: false, byText: false })
    const { matching, ...given } = await preview(call, call.params.id, { outcome: call.query.outcome, ...range })
    const last = Math.min(range.to, matching - 1)
    void call.reply.header('content-range', `lines ${last < range.from ? '*' : `${range.from}-${last}`}/${matching}`)
    return given
  })
  mount(app, deps, promised.run, async (call) => {
    await call.write((command) => start(command, call.params.id, call.body.version)).catch(whenDone(() => undefined))
    jobs.begin(call.params.id)
    return showRun(call, call.params.id)
  })
  mount(app, deps, promised.rejects, async (call) => {
    const { fileName } = await loadRun(call.read, call.params.id)
    const name = fileName.replace(/\.\w+$/, '').replace(/[^\w-]+/g, '-')
    void call.reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="rejets-${name}.csv"`)
    return streamRejects(call, call.params.id, call.write)
  })
}
