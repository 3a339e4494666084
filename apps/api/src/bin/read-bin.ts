import { type Binned, type bin, binned, binPage } from '@ancrage/contract/bin'
import type { ReplyOf } from '@ancrage/contract/route'
import { addDays, startOf } from '@ancrage/domain/kernel/day'
import { binDays } from '@ancrage/domain/site/jobs'
import { and, desc, eq, gte, inArray, type SQL, sql } from 'drizzle-orm'
import { type Asking, may } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { type Content, contents } from './contents'

const nothing = sql`null`
const { people, users } = tables

/** A page of the bin, and how many records of each kind are there for the one who asks. */
export async function readBin(
  asking: Asking,
  { resource: asked, from }: { resource?: Binned | undefined; from: number },
): Promise<ReplyOf<typeof bin>> {
  const mine = binned.filter((name) => mayTakeBack(asking, contents[name]))
  const resource = asked ?? mine[0]
  if (!resource || !mine.includes(resource)) throw refused('forbidden')
  const [rows, ...counted] = await Promise.all([
    rowsOf(asking, contents[resource], from),
    ...mine.map((name) => asking.read.$count(contents[name].served.table, thrownAway(asking, contents[name]))),
  ])
  return { counts: mine.map((name, rank) => ({ resource: name, count: counted[rank] ?? 0 })), rows }
}

function mayTakeBack({ actor }: Asking, { served }: Pick<Content, 'served'>): boolean {
  const { remove } = served.resource.spec.permissions
  return remove !== undefined && may(actor, remove)
}

/** What was sent there itself: what went with its parent bears the parent's instant, not a change of its own. */
function thrownAway(asking: Asking, { served: { table, visible } }: Pick<Content, 'served'>): SQL | undefined {
  const since = startOf(addDays(asking.today, -binDays))
  return and(gte(table.archivedAt, since), eq(table.updatedAt, table.archivedAt), visible?.(asking))
}

async function rowsOf(asking: Asking, { served, name, kind, personId }: Content, from: number) {
  const { table } = served
  const rows = await asking.read
    .select({
      id: table.id,
      name: sql<string | null>`${name ?? nothing}`,
      kind: sql<string | null>`${kind ?? nothing}`,
      personId: sql<string | null>`${personId ?? nothing}`,
      archivedAt: table.archivedAt,
      by: users.name,
    })
    .from(table)
    .leftJoin(users, eq(users.id, table.updatedBy))
    .where(thrownAway(asking, { served }))
    .orderBy(desc(table.archivedAt), desc(table.id))
    .limit(binPage)
    .offset(from)
  const names = await namesOf(asking, rows)
  return rows.map(({ personId: about, ...row }) => ({ ...row, person: names.get(about ?? '') ?? null }))
}

async function namesOf({ read }: Asking, rows: readonly { personId: string | null }[]) {
  const ids = new Set(rows.flatMap(({ personId }) => (personId === null ? [] : [personId])))
  const named = { civility: people.civility, lastName: people.lastName, firstName: people.firstName }
  const found = await read
    .select({ id: people.id, ...named })
    .from(people)
    .where(inArray(people.id, [...ids]))
  return new Map(found.map(({ id, ...name }) => [id, name]))
}
