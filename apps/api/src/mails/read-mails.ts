import type { mails as promised } from '@ancrage/contract/mails'
import type { ReplyOf } from '@ancrage/contract/route'
import { and, desc, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Payload } from '../platform/mail/outbox'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { outbox, users } = tables

/** Mails in trouble told one by one; all are counted. */
const shown = 50

type Mails = Omit<ReplyOf<typeof promised.state>, 'configured'>

/** The mails that wait or could not be sent: of each, the account, what stopped it, and when it is tried again. */
export async function readMails(read: Reads): Promise<Mails> {
  const undone = isNull(outbox.doneAt)
  const [waiting, givenUp, [last], rows] = await Promise.all([
    read.$count(outbox, and(undone, isNotNull(outbox.nextAt))),
    read.$count(outbox, and(undone, isNull(outbox.nextAt))),
    read.select({ doneAt: outbox.doneAt }).from(outbox).where(isNotNull(outbox.doneAt)).orderBy(desc(outbox.doneAt)).limit(1),
    read
      .select()
      .from(outbox)
      .where(and(undone, isNotNull(outbox.errorCode)))
      .orderBy(desc(outbox.at), desc(outbox.id))
      .limit(shown),
  ])
  const ids = rows.map(({ payload }) => (payload as Payload).userId)
  const accounts = ids.length > 0 ? await read.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids)) : []
  const nameOf = new Map(accounts.map(({ id, name }) => [id, name]))
  const troubled = rows.map(({ id, at, attempts, errorCode, nextAt, payload }) => ({
    id,
    account: nameOf.get((payload as Payload).userId) ?? null,
    at,
    tries: attempts,
    errorCode: errorCode ?? '',
    nextAt,
  }))
  return { waiting, givenUp, lastSentAt: last?.doneAt ?? null, troubled } as Mails
}
