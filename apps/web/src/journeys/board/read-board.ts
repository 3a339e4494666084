import { boards } from '@ancrage/contract/boards'
import type { ReplyOf } from '@ancrage/contract/route'
import { call } from '../../providers/call'
import type { JourneysFilter } from '../filter/journeys-address'
import type { BoardCard } from './card-state'

type Served = ReplyOf<typeof boards.board>['columns'][number]
export type Card = BoardCard & { readonly id: string }

/** A column as the domain moves its cards, with all that the server says of it. */
export type Column = Omit<Served, 'cards'> & { readonly stepId: string; readonly cards: readonly Card[] }
export interface Board {
  readonly pipeline: ReplyOf<typeof boards.board>['pipeline']
  readonly columns: readonly Column[]
}

const firstCards = 30
const mostCards = 200

export interface BoardAsked {
  readonly pipelineKey: string
  readonly filter: JourneysFilter
  readonly signal?: AbortSignal
}

/** Reads a board; each column comes back at least as long as it was unfolded to. */
export async function readBoard(asked: BoardAsked, lengths: Readonly<Record<string, number>>): Promise<Board> {
  const { pipelineKey, filter, signal } = asked
  const query = { filter: JSON.stringify(filter), limit: firstCards }
  const { pipeline, columns } = await call(boards.board, { params: { pipelineKey }, query, ...(signal && { signal }) })
  const read = columns.map(({ cards, ...column }) => ({ ...column, stepId: column.step.id, cards: cards.map(withId) }))
  return { pipeline, columns: await Promise.all(read.map((column) => lengthened(asked, column, lengths[column.stepId] ?? 0))) }
}

/** The same column with its next cards. */
export async function readMore({ pipelineKey, filter, signal }: BoardAsked, column: Column, limit = firstCards): Promise<Column> {
  if (column.next === null) return column
  const { cards, next } = await call(boards.column, {
    params: { pipelineKey, stepId: column.stepId },
    query: { filter: JSON.stringify(filter), limit, after: column.next },
    ...(signal && { signal }),
  })
  const known = new Set(column.cards.map(({ id }) => id))
  return { ...column, next, cards: [...column.cards, ...cards.map(withId).filter(({ id }) => !known.has(id))] }
}

async function lengthened(asked: BoardAsked, column: Column, length: number): Promise<Column> {
  if (column.next === null || column.cards.length >= length) return column
  return lengthened(asked, await readMore(asked, column, Math.min(mostCards, length - column.cards.length)), length)
}

const withId = (card: BoardCard): Card => ({ ...card, id: card.trackId })
