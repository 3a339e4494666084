import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import { asCalendar } from '../calendar/as-calendar'
import type { Deps } from '../platform/deps'
import type { Asking, Command } from '../platform/http/actor'
import { mountResource } from '../platform/http/crud'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { one } from '../platform/http/records'
import { closeMinutes, reopenMinutes } from './close'
import { servedCommittees } from './committees'
import { servedDecisions } from './decisions'
import { invitation } from './invitation'
import { servedItems } from './items'
import { keepNote } from './note'
import { orderItems } from './order'
import { readCalendar } from './read-calendar'
import { readOutline, readPage } from './read-page'
import { readSheet } from './read-sheet'
import { sendMinutes } from './send-minutes'
import { servedMeetings } from './served'

const { meetings: promised, meetingItems } = contract

interface Changing extends Asking {
  readonly params: { readonly id: string }
  readonly write: <T>(work: (command: Command) => Promise<T>) => Promise<T>
}

/** The bodies and their meetings: agenda, decisions that become tasks, minutes. */
export function meetings(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedCommittees)
  mountResource(app, deps, servedMeetings)
  mountResource(app, deps, servedItems)
  mountResource(app, deps, servedDecisions)
  mount(app, deps, meetingItems.note, async ({ params, body, write }) => {
    await write((command) => keepNote(command, params.id, body.text))
    return { text: body.text }
  })
  mount(app, deps, promised.calendar, (asking) => readCalendar(asking))
  mount(app, deps, promised.outline, ({ params, ...asking }) => readOutline(asking, params.id))
  mount(app, deps, promised.page, ({ params, ...asking }) => readPage(asking, params.id))
  mount(app, deps, promised.sheet, ({ params, query, ...asking }) => readSheet(asking, params.id, query))
  mount(app, deps, promised.order, ({ body, ...call }) => changed(call, (command, id) => orderItems(command, id, body)))
  mount(app, deps, promised.close, ({ body, ...call }) => changed(call, (command, id) => closeMinutes(command, id, body.version)))
  mount(app, deps, promised.reopen, ({ body, ...call }) => changed(call, (command, id) => reopenMinutes(command, id, body)))
  mount(app, deps, promised.invitation, async ({ params, reply, ...asking }) => {
    const { text, fileName } = await invitation(asking, params.id)
    void asCalendar(reply, fileName)
    return text
  })
  mount(app, deps, promised.pdf, (call) => sendMinutes(call, 'pdf'))
  mount(app, deps, promised.docx, (call) => sendMinutes(call, 'docx'))
}

/** Changes a meeting, and gives it as it then is. */
async function changed({ params, write, ...asking }: Changing, work: (command: Command, id: string) => Promise<void>): Promise<never> {
  await write((command) => work(command, params.id)).catch(whenDone(() => undefined))
  return (await one(servedMeetings, asking.read, asking, params.id)) as never
}
