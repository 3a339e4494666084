import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { one } from '../platform/http/records'
import type { Row } from '../platform/http/served'
import { writeComment } from './comment'
import { readDifference, readDifferences, readKeptList } from './differences'
import { readPreview } from './preview'
import { readCheck, readChecks } from './read-checks'
import { readReportPage } from './read-page'
import { servedReports } from './served'
import { stopFigures } from './stop'

const { sessionReports: promised } = contract

/** Figures stopped for a session and kept whole, what separates them from today, and what to look at before. */
export function reports(app: FastifyInstance, deps: Deps): void {
  const { secret } = deps.config
  mount(app, deps, promised.checks, (call) => readChecks(call))
  mount(app, deps, promised.check, (call) => readCheck(call.params.key, call))
  mount(app, deps, promised.preview, (call) => readPreview(call.query, call))
  mountResource(app, deps, servedReports)
  mount(app, deps, promised.stop, async (call) => {
    const id = await call
      .write((command) => stopFigures(command, call.body, secret))
      .then(
        (stopped) => stopped.id,
        whenDone((stoppedId) => stoppedId ?? ''),
      )
    return (await one(servedReports, call.read, call, id)) as Row & never
  })
  mount(app, deps, promised.page, ({ read, params }) => readReportPage(read, params.id))
  mount(app, deps, promised.comment, ({ params, body, write }) => write((command) => writeComment(command, { ...params, ...body })))
  mount(app, deps, promised.differences, (call) => readDifferences(call.params.id, call.query.with ?? null, call))
  mount(app, deps, promised.difference, (call) => readDifference(call.params.id, call.params.figure, call.query.with ?? null, call, secret))
  mount(app, deps, promised.list, (call) => readKeptList(call.params.id, call.params.figure, call, secret))
}
