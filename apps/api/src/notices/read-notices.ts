import type { notices as promised } from '@ancrage/contract/notices'
import type { QueryOf, ReplyOf } from '@ancrage/contract/route'
import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { holds, isWished, topic } from './standing'

const { absences, interactions, journeys, notices, people, tasks, users } = tables

/** Lines of a page; things told of each. */
const pageSize = 20
const told = 5

/** The condition of what someone is shown on the site. */
function isShown({ actor, today }: Pick<Asking, 'actor' | 'today'>): SQL {
  return and(eq(notices.userId, actor.id), isWished('onSite'), holds(today)) as SQL
}

/** How many lines of one’s notices hold something unread. */
export async function countUnread(asking: Pick<Asking, 'actor' | 'today' | 'read'>): Promise<{ unread: number }> {
  const [row] = await asking.read
    .select({ unread: sql<number>`count(distinct ${topic})`.mapWith(Number) })
    .from(notices)
    .where(and(isShown(asking), isNull(notices.readAt)))
  return { unread: row?.unread ?? 0 }
}

/** One’s notices, one line a file, the latest first; the next page begins after the line named. */
export async function readNotices(
  asking: Asking,
  { afterAt, afterKey }: QueryOf<typeof promised.list>,
): Promise<ReplyOf<typeof promised.list>> {
  const { read, now } = asking
  const latest = sql<string>`max(${notices.at})`
  const after = afterAt && afterKey ? sql`${latest} < ${afterAt} or (${latest} = ${afterAt} and ${topic} < ${afterKey})` : undefined
  const found = await read
    .select({ key: topic, at: latest, unread: sql<number>`sum(case when ${notices.readAt} is null then 1 else 0 end)`.mapWith(Number) })
    .from(notices)
    .where(isShown(asking))
    .groupBy(topic)
    .having(after)
    .orderBy(desc(latest), desc(topic))
    .limit(pageSize + 1)
  const lines = found.slice(0, pageSize)
  const items = await itemsOf(
    asking,
    lines.map(({ key }) => key),
  )
  return {
    lines: lines.flatMap(({ key, at, unread }) => {
      const its = items.filter((item) => item.key === key)
      const [first] = its
      if (!first) return []
      const { journeyId, number, person } = first
      return [{ key, at, unread, journeyId, number, person, items: its.slice(0, told).map(itemOf), more: Math.max(0, its.length - told) }]
    }),
    more: found.length > pageSize,
    upTo: now,
  } as ReplyOf<typeof promised.list>
}

type Item = Awaited<ReturnType<typeof itemsOf>>[number]

const itemOf = ({ kind, at, readAt, resource, id, words, fromOn, untilOn }: Item) => ({
  kind,
  at,
  unread: readAt === null,
  subject: { resource, id },
  words,
  away: fromOn && untilOn ? { fromOn, untilOn } : null,
})

const nameOf = (first: SQLiteColumn, last: SQLiteColumn): SQL<string | null> =>
  sql<string | null>`case when ${people.id} is null then null else ${first} || ' ' || ${last} end`

/** What was told on some lines, the unread first; `words` are the title of a task, or who noted an exchange or is away. */
async function itemsOf(asking: Asking, keys: readonly string[]) {
  if (keys.length === 0) return []
  const taskIs = and(eq(notices.subjectResource, 'tasks'), eq(tasks.id, notices.subjectId))
  const exchangeIs = and(eq(notices.subjectResource, 'interactions'), eq(interactions.id, notices.subjectId))
  const absenceIs = and(eq(notices.subjectResource, 'absences'), eq(absences.id, notices.subjectId))
  return asking.read
    .select({
      key: topic,
      kind: notices.kind,
      at: notices.at,
      readAt: notices.readAt,
      resource: notices.subjectResource,
      id: notices.subjectId,
      journeyId: notices.journeyId,
      number: journeys.number,
      person: nameOf(people.firstName, people.lastName),
      fromOn: absences.fromOn,
      untilOn: absences.untilOn,
      words: sql<string | null>`coalesce(${tasks.title}, ${users.name})`,
    })
    .from(notices)
    .leftJoin(tasks, taskIs)
    .leftJoin(interactions, exchangeIs)
    .leftJoin(absences, absenceIs)
    .leftJoin(journeys, eq(journeys.id, notices.journeyId))
    .leftJoin(people, eq(people.id, sql`coalesce(${journeys.personId}, ${tasks.personId})`))
    .leftJoin(users, eq(users.id, sql`coalesce(${interactions.createdBy}, ${absences.userId})`))
    .where(and(isShown(asking), inArray(topic, [...keys])))
    .orderBy(sql`case when ${notices.readAt} is null then 0 else 1 end`, desc(notices.at), desc(notices.id))
}
