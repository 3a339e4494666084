import { applyMove, type BoardMove } from '@ancrage/domain/journeys/board'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import type { Refused } from '../../providers/refused'
import type { Asked } from '../fill/fill-fields'
import type { Card, Column } from './read-board'

/** A move under way. The board shows it where it goes, but where it was refused. */
export interface Moving {
  readonly move: BoardMove
  /** The card as it was taken. */
  readonly card: Card
  /** The move that would put it back where it was. */
  readonly back: BoardMove
  /** The step it goes to. */
  readonly label: Bilingual
  readonly version: number
  /** `asking`: its form is open in the column; `settled`: accepted, the fresh board is on its way. */
  readonly status: 'sending' | 'asking' | 'settled' | 'refused'
  readonly asked: Asked | null
  /** Whether the form has been sent: until then nothing in it is at fault. */
  readonly tried: boolean
  /** What the server said no to, and at which field. */
  readonly refused: Refused | null
}

/** Every move under way, by card. */
export type Moves = Readonly<Record<string, Moving>>

/** Where a card goes within its column, without being carried. */
export type Shift = 'top' | 'up' | 'down'

/** The board with every move under way shown where it goes. */
export function withMoves(columns: readonly Column[], moves: Moves): readonly Column[] {
  const shown = Object.values(moves).filter(({ status }) => status !== 'refused')
  return shown.reduce<readonly Column[]>((board, { move }) => {
    const moved = applyMove(board, move)
    return board.map((column, index) => ({ ...column, ...moved[index] }))
  }, columns)
}

/** Where a card dropped at a place of a column lands, told by its neighbours as they are shown. */
export function landingAt(trackId: string, toStepId: string, cards: readonly { readonly id: string }[], index: number): BoardMove {
  const others = cards.filter(({ id }) => id !== trackId)
  const above = others[index - 1]
  const below = others[index]
  return { trackId, toStepId, ...(above ? { afterId: above.id } : below ? { beforeId: below.id } : {}) }
}

/** A move about to be sent, of a card as the board shows it; null for a card that is no longer there, or a column that is not. */
export function movingOf(columns: readonly Column[], move: BoardMove): Moving | null {
  const column = columns.find(({ cards }) => cards.some(({ id }) => id === move.trackId))
  const to = columns.find(({ stepId }) => stepId === move.toStepId)
  const index = column?.cards.findIndex(({ id }) => id === move.trackId) ?? -1
  const card = column?.cards[index]
  if (!column || !to || !card) return null
  const back = landingAt(card.id, column.stepId, column.cards, index)
  const { label } = to.step
  return { move, card, back, label, version: card.version, status: 'sending', asked: null, tried: false, refused: null }
}

/** The move of a card one place up, one place down or to the top of its column; null where it would not move. */
export function shifted(columns: readonly Column[], trackId: string, shift: Shift): BoardMove | null {
  const column = columns.find(({ cards }) => cards.some(({ id }) => id === trackId))
  const index = column?.cards.findIndex(({ id }) => id === trackId) ?? -1
  const beside = column?.cards[{ top: 0, up: index - 1, down: index + 1 }[shift]]
  if (!column || !beside || beside.id === trackId) return null
  return { trackId, toStepId: column.stepId, ...(shift === 'down' ? { afterId: beside.id } : { beforeId: beside.id }) }
}
