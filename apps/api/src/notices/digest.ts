import { can } from '@ancrage/domain/access/permissions'
import { addDays, startOf } from '@ancrage/domain/kernel/day'
import { digestLines } from '@ancrage/domain/notices/digest'
import { initialsOf } from '@ancrage/domain/people/initials'
import { isWorked } from '@ancrage/reference/working-days'
import { and, asc, eq, gte, isNull, notInArray } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { type Payload, queueMail } from '../platform/mail/outbox'
import { tables } from '../schema/tables'
import { digestKind } from './digest-mail'
import { holds, isWished } from './standing'

const { journeys, notices, outbox, people, users } = tables

/** Days after which what was not mailed is no news any more: there was no mail server, or no server at all. */
const newsDays = 14

/**
 * Writes the morning mails of a worked day: one a person, one line a file, of what nobody mailed them yet and they have not
 * read on the site; what they switched off, or what no longer holds, is passed by. One a day, however often it is asked.
 * Gives how many mails.
 */
export async function writeDigests(command: Command): Promise<number> {
  const { tx, now, today } = command
  if (!isWorked(today)) return 0
  const served = await servedToday(command)
  const fresh = (await unmailed(command)).filter(({ userId, roles }) => !served.has(userId) && can(roles, 'notices.read'))
  const readers = new Map<string, typeof fresh>()
  for (const notice of fresh) readers.set(notice.userId, [...(readers.get(notice.userId) ?? []), notice])
  for (const [userId, theirs] of readers) await queueMail(command, digestKind, { userId, lines: digestLines(theirs.map(noticeOf)) })
  // What the mail has taken, and what it passes by; those who had theirs before keep the rest for the next.
  await tx
    .update(notices)
    .set({ mailedAt: now })
    .where(and(isNull(notices.mailedAt), notInArray(notices.userId, [...served])))
  return readers.size
}

/** Those whose morning mail of the day is written. */
async function servedToday({ tx, today }: Command): Promise<ReadonlySet<string>> {
  const written = await tx
    .select({ payload: outbox.payload })
    .from(outbox)
    .where(and(eq(outbox.kind, digestKind), gte(outbox.at, startOf(today))))
  return new Set(written.map(({ payload }) => (payload as Payload).userId))
}

/** What nobody was mailed yet and is still to be said, oldest first. */
function unmailed({ tx, today }: Command) {
  return tx
    .select({
      userId: notices.userId,
      roles: users.roles,
      kind: notices.kind,
      journeyId: notices.journeyId,
      number: journeys.number,
      firstName: people.firstName,
      lastName: people.lastName,
    })
    .from(notices)
    .innerJoin(users, and(eq(users.id, notices.userId), isNull(users.disabledAt), isNull(users.archivedAt)))
    .leftJoin(journeys, eq(journeys.id, notices.journeyId))
    .leftJoin(people, eq(people.id, journeys.personId))
    .where(
      and(
        isNull(notices.mailedAt),
        isNull(notices.readAt),
        gte(notices.at, startOf(addDays(today, -newsDays))),
        isWished('byMail'),
        holds(today),
      ),
    )
    .orderBy(asc(notices.at), asc(notices.id))
}

type Unmailed = Awaited<ReturnType<typeof unmailed>>[number]

const noticeOf = ({ kind, journeyId, number, firstName, lastName }: Unmailed) => ({
  kind,
  journeyId,
  number,
  initials: lastName === null ? null : initialsOf({ firstName: firstName ?? '', lastName }),
})
