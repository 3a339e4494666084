import { type Day, dayOf, daysBetween, type Instant } from '@ancrage/domain/kernel/day'
import { and } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { notFound } from '../platform/http/refused'
import { cardsOf } from './board-cards'
import { narrowedTo, readFilter } from './board-filter'
import { narrowedColumns, narrowedCounts } from './board-narrowed'
import { type ColumnFigures, idsIn, wholeColumns } from './board-whole'
import { after } from './column'
import { loadPipelines, type Pipeline } from './standing'

interface Page {
  readonly filter?: string | undefined
  readonly limit: number
}

/** The board of a pipeline: each column counted whole, with its first cards. A few queries, then one per kind of thing its cards show. */
export async function board(asking: Asking, pipelineKey: string, { filter, limit }: Page) {
  const { read, today } = asking
  const pipelines = await loadPipelines(read)
  const pipeline = pipelineOf(pipelines, pipelineKey)
  const narrowed = narrowedTo(asking, readFilter(filter), pipeline.scope)
  const { figures, first } = await (narrowed ? narrowedColumns(asking, pipeline, narrowed, limit) : wholeColumns(asking, pipeline, limit))
  const cards = figures.size === 0 ? [] : await cardsOf(asking, pipelines, first)
  const columns = pipeline.steps.map((step) => {
    const { count, late, middle } = figures.get(step.id) ?? emptyColumn
    const shown = cards.filter(({ stepId }) => stepId === step.id)
    return { step, count, lateCount: late, medianDays: medianOf(middle, today), ...pageOf(shown, limit, count > limit) }
  })
  const { id, key, label } = pipeline
  return { pipeline: { id, key, label }, columns }
}

const emptyColumn: ColumnFigures = { count: 0, late: 0, middle: [] }

/** Half-way between the days of the cards in the middle; null of none. */
function medianOf(middle: readonly Instant[], today: Day): number | null {
  const days = middle.map((enteredAt) => daysBetween(dayOf(enteredAt), today))
  return days.length === 0 ? null : days.reduce((sum, one) => sum + one, 0) / days.length
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
  const narrowed = narrowedTo(asking, readFilter(filter), pipeline.scope)
  const next = and(narrowed, id ? after({ rank: Number(rank), id }) : undefined)
  const cards = await cardsOf(asking, pipelines, idsIn(read, stepId, next, limit + 1))
  return pageOf(cards, limit, cards.length > limit)
}

/** Every board of the site, in order, with how many cards it holds. */
export async function listBoards(asking: Asking, { filter }: Pick<Page, 'filter'>) {
  const counts = await narrowedCounts(asking, readFilter(filter))
  const pipelines = await loadPipelines(asking.read)
  return pipelines.map(({ key, label, steps }) => ({ key, label, count: steps.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0) }))
}

function pageOf<C extends { trackId: string; rank: number }>(cards: readonly C[], limit: number, more: boolean) {
  const shown = cards.slice(0, limit)
  const last = shown.at(-1)
  return { cards: shown, next: more && last ? `${last.rank},${last.trackId}` : null }
}

function pipelineOf(pipelines: readonly Pipeline[], key: string): Pipeline {
  const pipeline = pipelines.find((known) => known.key === key)
  if (!pipeline) throw notFound()
  return pipeline
}
