/** A column as the screen holds it: `count` is the server's, since « Afficher plus » may still have cards to bring. */
export interface BoardColumn<C> {
  readonly stepId: string
  readonly count: number
  readonly cards: readonly C[]
}

export interface BoardMove {
  readonly trackId: string
  readonly toStepId: string
  /** The card it lands just before. */
  readonly beforeId?: string | undefined
  /** The card it lands just after. */
  readonly afterId?: string | undefined
}

/**
 * The board as it will be once a move is accepted: the screen shows it at once, and keeps the previous one to go back
 * to. With neither neighbour, or one that is no longer there, the card goes to the end of the column. A move of an
 * unknown card or to an unknown column, or beside itself, gives the same board.
 */
export function applyMove<C extends { readonly id: string }>(board: readonly BoardColumn<C>[], move: BoardMove): readonly BoardColumn<C>[] {
  const card = board.flatMap((column) => column.cards).find(({ id }) => id === move.trackId)
  const known = board.some((column) => column.stepId === move.toStepId)
  if (!card || !known || move.beforeId === card.id || move.afterId === card.id) return board
  return board.map((column) => {
    const left = without(column, card.id)
    return column.stepId === move.toStepId ? withCard(left, card, move) : left
  })
}

function without<C extends { readonly id: string }>(column: BoardColumn<C>, id: string): BoardColumn<C> {
  const cards = column.cards.filter((card) => card.id !== id)
  return cards.length === column.cards.length ? column : { ...column, count: column.count - 1, cards }
}

function withCard<C extends { readonly id: string }>(column: BoardColumn<C>, card: C, move: BoardMove): BoardColumn<C> {
  return { ...column, count: column.count + 1, cards: column.cards.toSpliced(landing(column.cards, move), 0, card) }
}

function landing(cards: readonly { readonly id: string }[], { beforeId, afterId }: BoardMove): number {
  const before = beforeId === undefined ? -1 : cards.findIndex(({ id }) => id === beforeId)
  if (before !== -1) return before
  const after = afterId === undefined ? -1 : cards.findIndex(({ id }) => id === afterId)
  return after === -1 ? cards.length : after + 1
}
