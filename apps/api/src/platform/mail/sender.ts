import type { Language } from '@ancrage/domain/kernel/choices'
import { dayOf } from '@ancrage/domain/kernel/day'
import type { FastifyBaseLogger } from 'fastify'
import type { Deps } from '../deps'
import { type Command, nobody } from '../http/actor'
import { everyMinute, type Turns } from '../schedule/every-minute'
import { isUnreachable, type Mail, type Mailer, mailErrorCode } from './mailer'
import { type Claim, claimMail, markFailed, markSent, type Payload } from './outbox'

/** Whom a mail is written for, and where they reach the site. */
export interface Reader {
  readonly language: Language
  readonly publicUrl: string | null
}

/** What mails are sent with: the way out, and how those of each kind are written. */
export interface Post {
  readonly mailer: Mailer
  readonly composers: Readonly<Record<string, (payload: Payload, reader: Reader) => Mail>>
}

type Log = Pick<FastifyBaseLogger, 'error'>

/** Sends what waits, at once and then each minute. */
export function startSender(deps: Deps, post: Post, log: Log): Turns {
  return everyMinute(() => sendWaiting(deps, post, log), log, 'the mails could not be looked at')
}

/**
 * Sends the mails that are due, one after the other, and gives how many went: each is taken in a transaction, handed over
 * outside any, and told in another. A server that cannot be reached ends the turn: the others wait without a try.
 */
export async function sendWaiting({ store, clock, newId, config }: Deps, post: Post, log: Log): Promise<number> {
  const write = <T>(work: (command: Command) => Promise<T>) =>
    store.write((tx) => {
      const now = clock()
      return work({ tx, actor: nobody, now, today: dayOf(now), newId, requestId: null })
    })
  let sent = 0
  for (let claim = await write(claimMail); claim; claim = await write(claimMail)) {
    const taken = claim
    const problem = await problemOf(handOver(taken, post, config.publicUrl))
    if (problem) {
      const code = mailErrorCode(problem)
      log.error({ mail: taken.id, code, tries: taken.tries }, 'a mail could not be sent')
      await write((command) => markFailed(command, taken, code))
      if (isUnreachable(problem)) break
    } else {
      await write((command) => markSent(command, taken))
      sent += 1
    }
  }
  return sent
}

async function handOver({ id, kind, payload, to }: Claim, { mailer, composers }: Post, publicUrl: string | null): Promise<void> {
  const compose = composers[kind]
  if (!to || !compose) throw Object.assign(new Error(), { code: to ? 'no_such_mail' : 'no_account' })
  await mailer.send({ id, to: to.email, ...compose(payload, { language: to.language, publicUrl }) })
}

const problemOf = (work: Promise<void>): Promise<object | null> =>
  work.then(
    () => null,
    (error: object) => error,
  )
