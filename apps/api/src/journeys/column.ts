import { rankBetween, renumbered } from '@ancrage/domain/journeys/rank'
import { and, asc, desc, eq, gt, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Queries } from '../platform/store/store'
import { tables } from '../schema/tables'

const { tracks } = tables

interface Neighbours {
  readonly beforeId?: string | undefined
  readonly afterId?: string | undefined
}

/** The cards of boards: open, neither frozen nor in the bin. Written as the partial index says, so that it serves. */
export const onBoards: SQL = sql`${tracks.archivedAt} is null and ${tracks.frozenAt} is null and ${tracks.state} = 'open'`

/** The order of a column. */
export const byRank = [asc(tracks.rank), asc(tracks.id)] as const

/**
 * The rank that puts a card in a column where its move says; at the end with neither neighbour, or one that has left the
 * column. Without room between two ranks the column is renumbered in the same transaction, which changes no version.
 */
export async function rankIn(tx: Queries, stepId: string, trackId: string, neighbours: Neighbours = {}): Promise<number> {
  const others = and(eq(tracks.stepId, stepId), onBoards, ne(tracks.id, trackId)) as SQL
  const rank = await freeRank(tx, others, neighbours)
  if (rank !== null) return rank
  await renumber(tx, others)
  return (await freeRank(tx, others, neighbours)) as number
}

async function freeRank(tx: Queries, others: SQL, { beforeId, afterId }: Neighbours): Promise<number | null> {
  const next = await one(tx, others, beforeId)
  if (next) return rankBetween(await rankBeside(tx, and(others, precedes(next)), desc), next.rank)
  const previous = await one(tx, others, afterId)
  if (previous) return rankBetween(previous.rank, await rankBeside(tx, and(others, follows(previous)), asc))
  return rankBetween(await rankBeside(tx, others, desc), null)
}

type Place = Pick<typeof tracks.$inferSelect, 'id' | 'rank'>

async function one(tx: Queries, others: SQL, id: string | undefined): Promise<Place | undefined> {
  if (id === undefined) return undefined
  const [card] = await tx
    .select({ id: tracks.id, rank: tracks.rank })
    .from(tracks)
    .where(and(others, eq(tracks.id, id)))
  return card
}

async function rankBeside(tx: Queries, where: SQL | undefined, order: typeof asc): Promise<number | null> {
  const [card] = await tx.select({ rank: tracks.rank }).from(tracks).where(where).orderBy(order(tracks.rank), order(tracks.id)).limit(1)
  return card?.rank ?? null
}

const precedes = ({ id, rank }: Place) => or(lt(tracks.rank, rank), and(eq(tracks.rank, rank), lt(tracks.id, id)))
const follows = ({ id, rank }: Place) => or(gt(tracks.rank, rank), and(eq(tracks.rank, rank), gt(tracks.id, id)))

/** The cards of a column after a place, for its next page. */
export const after = follows

async function renumber(tx: Queries, others: SQL): Promise<void> {
  const cards = await tx
    .select({ id: tracks.id, rank: tracks.rank })
    .from(tracks)
    .where(others)
    .orderBy(...byRank)
  const ranks = renumbered(cards.length)
  for (const [index, card] of cards.entries()) {
    const rank = ranks[index] ?? card.rank
    if (rank !== card.rank)
      await tx
        .update(tracks)
        .set({ rank })
        .where(and(eq(tracks.id, card.id), isNull(tracks.archivedAt)))
  }
}
