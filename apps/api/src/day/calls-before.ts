import { and, asc, count, eq, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import { visibleInteractions } from '../access/scope'
import { grouped } from '../platform/grouped'
import type { Asking } from '../platform/http/actor'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'

const { interactions, people, tasks, users } = tables

const exchangesShown = 3

type Said = 'exchange' | 'note'

const isSeen = (asking: Asking, personIds: readonly string[], kinds: readonly Said[]) =>
  and(
    inArray(interactions.personId, [...personIds]),
    inArray(interactions.kind, [...kinds]),
    isNull(interactions.archivedAt),
    visibleInteractions(asking),
    // Notes are asked for a sheet that is printed and handed over: never what its reader keeps private.
    kinds.includes('note') ? ne(interactions.visibility, 'private') : undefined,
  )

/** The last exchanges of each (notes among them when asked, none private), of what the reader may see, the latest first. */
export async function lastExchanges(asking: Asking, personIds: readonly string[], kinds: readonly Said[] = ['exchange']) {
  const { read } = asking
  const latest = sql`over (partition by ${interactions.personId} order by ${interactions.occurredOn} desc, ${interactions.id} desc)`
  const placed = read
    .select({
      personId: interactions.personId,
      interactionId: interactions.id,
      kind: interactions.kind,
      occurredOn: interactions.occurredOn,
      medium: interactions.medium,
      direction: interactions.direction,
      outcome: interactions.outcome,
      summary: interactions.summary,
      createdBy: interactions.createdBy,
      place: sql<number>`row_number() ${latest}`.mapWith(Number).as('place'),
    })
    .from(interactions)
    .where(isSeen(asking, personIds, kinds))
    .as('placed')
  const rows = await read
    .select({
      personId: placed.personId,
      exchange: {
        interactionId: placed.interactionId,
        kind: placed.kind,
        occurredOn: placed.occurredOn,
        medium: placed.medium,
        direction: placed.direction,
        outcome: placed.outcome,
        summary: placed.summary,
        author: users.name,
      },
    })
    .from(placed)
    .leftJoin(users, eq(users.id, placed.createdBy))
    .where(lte(placed.place, exchangesShown))
    .orderBy(asc(placed.personId), asc(placed.place))
  return grouped(rows, ({ personId }) => personId)
}

/** How many times each was tried in vain since they were last spoken to; who was answered at once is not in it. */
export async function attemptsSince(asking: Asking, personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await asking.read
    .select({ personId: interactions.personId, attempts: count() })
    .from(interactions)
    .innerJoin(people, eq(people.id, interactions.personId))
    .where(
      and(
        isSeen(asking, personIds, ['exchange']),
        eq(interactions.twoWay, false),
        eq(interactions.direction, 'out'),
        sql`${interactions.occurredOn} > coalesce(${people.lastExchangeOn}, '')`,
      ),
    )
    .groupBy(interactions.personId)
  return new Map(rows.map(({ personId, attempts }) => [personId, attempts]))
}

/** How many open tasks there are about each, whoever has them. */
export async function openTasksAbout({ read }: Asking, personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await read
    .select({ personId: tasks.personId, open: count() })
    .from(tasks)
    .where(and(inArray(tasks.personId, [...personIds]), isOpen))
    .groupBy(tasks.personId)
  return new Map(rows.map(({ personId, open }) => [personId ?? '', open]))
}
