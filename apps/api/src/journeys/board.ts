import { dayOf, daysBetween } from '@ancrage/domain/kernel/day'
import { and, asc, eq, exists, inArray, lt, lte, or, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { notFound } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { cardsOf } from './board-cards'
import { type BoardFilter, ownedBy, readFilter } from './board-filter'
import { after, onBoards } from './column'
import { isOpenTask } from './next-action'
import { loadPipelines, type Pipeline } from './standing'

const { tasks, tracks } = tables

interface Page {
  readonly filter?: string | undefined
  readonly limit: number
}

/** The board of a pipeline: each column counted whole, with its first cards. Two queries, then one per kind of thing its cards show. */
export async function board(asking: Asking, pipelineKey: string, { filter, limit }: Page) {
  const { read, today } = asking
  const pipelines = await loadPipelines(read)
  const pipeline = pipelineOf(pipelines, pipelineKey)
  const rows = await boardQuery(asking, pipeline, readFilter(filter), limit)
  const shown = rows.filter(({ place }) => place <= limit)
  const cards = await cardsOf(
    asking,
    pipelines,
    shown.map(({ id }) => id),
  )
  const columns = pipeline.steps.map((step) => {
    const inColumn = rows.filter(({ stepId }) => stepId === step.id)
    const total = inColumn[0]?.total ?? 0
    const middle = inColumn.filter(({ seniority }) => 2 * seniority >= total && 2 * seniority <= total + 2)
    const days = middle.map(({ enteredAt }) => daysBetween(dayOf(enteredAt), today))
    return {
      step,
      count: total,
      lateCount: inColumn[0]?.lates ?? 0,
      medianDays: days.length === 0 ? null : days.reduce((sum, one) => sum + one, 0) / days.length,
      ...pageOf(
        cards.filter(({ stepId }) => stepId === step.id),
        total > limit,
      ),
    }
  })
  const { id, key, label } = pipeline
  return { pipeline: { id, key, label }, columns }
}

/** The next cards of a column. */
export async function column(
  asking: Asking,
  { pipelineKey, stepId }: { pipelineKey: string; stepId: string },
  { filter, limit, after: cursor }: Page & { after?: string | undefined },
) {
  const { read } = asking
  const pipelines = await loadPipelines(read)
  const pipeline = pipelineOf(pipelines, pipelineKey)
  if (!pipeline.steps.some(({ id }) => id === stepId)) throw notFound()
  const [rank, id] = cursor?.split(',') ?? []
  const rows = await read
    .select({ id: tracks.id })
    .from(tracks)
    .where(
      and(
        eq(tracks.stepId, stepId),
        onBoards,
        ownedBy(asking, pipeline, readFilter(filter)),
        id ? after({ rank: Number(rank), id }) : undefined,
      ),
    )
    .orderBy(asc(tracks.rank), asc(tracks.id))
    .limit(limit + 1)
  const cards = await cardsOf(
    asking,
    pipelines,
    rows.slice(0, limit).map((row) => row.id),
  )
  return pageOf(cards, rows.length > limit)
}

/** The first cards of each column, and the one or two in the middle of its ages, each with its column's counts. */
export function boardQuery(asking: Asking, pipeline: Pipeline, filter: BoardFilter, limit: number) {
  const ranked = rankedTracks(asking, pipeline, filter)
  return asking.read
    .select()
    .from(ranked)
    .where(or(lte(ranked.place, limit), sql`2 * ${ranked.seniority} between ${ranked.total} and ${ranked.total} + 2`))
    .orderBy(asc(ranked.place))
}

function pageOf<C extends { trackId: string; rank: number }>(cards: readonly C[], more: boolean) {
  const last = cards.at(-1)
  return { cards: [...cards], next: more && last ? `${last.rank},${last.trackId}` : null }
}

function pipelineOf(pipelines: readonly Pipeline[], key: string): Pipeline {
  const pipeline = pipelines.find((known) => known.key === key)
  if (!pipeline) throw notFound()
  return pipeline
}

/** The cards of a pipeline with their place in their column, by rank and by age, and what is counted of the whole column. */
function rankedTracks(asking: Asking, pipeline: Pipeline, filter: BoardFilter) {
  const { read, today } = asking
  const late = exists(
    read
      .select({ one: sql`1` })
      .from(tasks)
      .where(and(eq(tasks.trackId, tracks.id), isOpenTask, lt(tasks.dueOn, today))),
  )
  const inColumn = sql`over (partition by ${tracks.stepId}`
  return read
    .select({
      id: tracks.id,
      stepId: tracks.stepId,
      enteredAt: tracks.enteredAt,
      place: sql<number>`row_number() ${inColumn} order by ${tracks.rank}, ${tracks.id})`.mapWith(Number).as('place'),
      seniority: sql<number>`row_number() ${inColumn} order by ${tracks.enteredAt}, ${tracks.id})`.mapWith(Number).as('seniority'),
      total: sql<number>`count(*) ${inColumn})`.mapWith(Number).as('total'),
      lates: sql<number>`sum(case when ${late} then 1 else 0 end) ${inColumn})`.mapWith(Number).as('lates'),
    })
    .from(tracks)
    .where(
      and(
        inArray(
          tracks.stepId,
          pipeline.steps.map(({ id }) => id),
        ),
        onBoards,
        ownedBy(asking, pipeline, filter),
      ),
    )
    .as('ranked')
}
