import { applyMove, type BoardMove } from '@ancrage/domain/journeys/board'
import type { Refused } from '../../providers/refused'
import type { Asked } from '../fill/fill-fields'
import type { Column } from './read-board'

/** A move under way. The board shows it where it goes, but where it was refused. */
export interface Moving {
  readonly move: BoardMove
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
