import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { readMails } from './read-mails'
import { retryMail } from './retry'

/** The mails that the site sends, for whoever keeps it. */
export function mails(app: FastifyInstance, deps: Deps): void {
  const configured = deps.config.mail !== null
  mount(app, deps, contract.mails.state, async ({ read }) => ({ configured, ...(await readMails(read)) }))
  mount(app, deps, contract.mails.retry, async ({ params, read, write }) => {
    await write((command) => retryMail(command, params.id))
    return { configured, ...(await readMails(read)) }
  })
}
