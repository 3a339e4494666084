import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { notFound } from '../platform/http/refused'
import { tables } from '../schema/tables'

const { outbox } = tables

/** Has a mail that could not be sent tried again at the next turn, with as many tries as a new one; one that is gone, or was never tried in vain, is not found. */
export async function retryMail(command: Command, id: string): Promise<void> {
  const { tx, now } = command
  const [mail] = await tx
    .update(outbox)
    .set({ nextAt: now, attempts: 0 })
    .where(and(eq(outbox.id, id), isNull(outbox.doneAt), isNotNull(outbox.errorCode)))
    .returning({ id: outbox.id })
  if (!mail) throw notFound()
  await record(command, { action: 'mail.retried', subject: { resource: 'mails', id } })
}
