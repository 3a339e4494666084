import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import { record } from '../../audit/record'
import type { Deps } from '../../platform/deps'
import { mountResource } from '../../platform/http/crud'
import { sendCsv } from '../../platform/http/csv'
import { whenDone } from '../../platform/http/idempotency'
import { mount } from '../../platform/http/mount'
import { oneByOne } from '../../platform/http/one-by-one'
import { one } from '../../platform/http/records'
import { askPayment } from './ask'
import { cancelPayment } from './cancel'
import { financeLines } from './finance-list'
import { orderPayment } from './order'
import { readMandates } from './read-mandates'
import { readPayments } from './read-payments'
import { recordMandate } from './record-mandate'
import { servedPayments } from './served'

const { aidPayments: promised } = contract

/** What is paid of an aid: planned, sent to the finance department, read back from its mandates. */
export function aidPayments(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedPayments)
  mount(app, deps, promised.ofApplication, (call) => readPayments(call, call.params.id))
  mount(app, deps, promised.pay, async (call) => {
    await call.write((command) => askPayment(command, call.params.id, call.body)).catch(whenDone(() => undefined))
    return readPayments(call, call.params.id)
  })
  mount(app, deps, promised.order, (call) =>
    oneByOne(call, call.body.ids, (command, seen) => orderPayment(command, seen, call.body.orderedOn)),
  )
  mount(app, deps, promised.cancel, async (call) => {
    await call.write((command) => cancelPayment(command, call.params.id, call.body.version)).catch(whenDone(() => undefined))
    return one(servedPayments, call.read, call, call.params.id) as never
  })
  mount(app, deps, promised.financeList, async (call) => {
    const { orderedOn } = call.query
    await call.write((command) => record(command, { action: 'aid-payments.exported', subject: { resource: 'aid-payments', id: null } }))
    return sendCsv(call.reply, `mandatement-${orderedOn ?? call.today}`, await financeLines(call.read, orderedOn, call.actor.language))
  })
  mount(app, deps, promised.readMandates, (call) => {
    const { body } = call.request
    return readMandates(call, Buffer.isBuffer(body) ? body : Buffer.alloc(0), call.query.mapping)
  })
  mount(app, deps, promised.recordMandates, (call) => oneByOne(call, call.body.payments, recordMandate))
}
