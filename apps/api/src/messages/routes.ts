import { contract } from '@ancrage/contract/index'
import { eq } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { AlreadyDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { tables } from '../schema/tables'
import { takeMessage } from './take-message'

const { interactions } = tables

/** Messages taken for someone to call back. */
export function messages(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.messages, async ({ body, write, read }) => {
    try {
      return await write((command) => takeMessage(command, body))
    } catch (error) {
      if (!(error instanceof AlreadyDone)) throw error
      const id = error.replyId ?? ''
      const [kept] = await read.select({ personId: interactions.personId }).from(interactions).where(eq(interactions.id, id))
      return { id, personId: kept?.personId ?? '' }
    }
  })
}
