import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import { record } from '../../audit/record'
import type { Deps } from '../../platform/deps'
import { mountResource } from '../../platform/http/crud'
import { sendCsv } from '../../platform/http/csv'
import { mount } from '../../platform/http/mount'
import { budgetLines } from './export-budget'
import { readBudget } from './read-budget'
import { servedEnvelopes } from './served'

const { aidBudget: promised } = contract

const yearNow = (today: string) => Number(today.slice(0, 4))

/** The year's budget of aids: what is entered, granted, signed, paid and left. */
export function aidBudget(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedEnvelopes)
  mount(app, deps, promised.read, ({ read, query, today }) => readBudget(read, query.year ?? yearNow(today), yearNow(today)))
  mount(app, deps, promised.export, async (call) => {
    const budget = await readBudget(call.read, call.query.year ?? yearNow(call.today), yearNow(call.today))
    await call.write((command) => record(command, { action: 'aid-budget.exported', subject: { resource: 'budget-envelopes', id: null } }))
    return sendCsv(call.reply, `budget-aides-${budget.year}`, budgetLines(budget, call.actor.language))
  })
}
