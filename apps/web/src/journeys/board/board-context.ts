import type { BoardMove } from '@ancrage/domain/journeys/board'
import { createContext, useContext } from 'react'
import type { Brought } from '../fill/fill-fields'
import type { Moves, Moving } from './moves'
import type { Column } from './read-board'

/** What every card of a board can see and do. */
export interface BoardTools {
  readonly columns: readonly Column[]
  readonly moves: Moves
  readonly canMove: boolean
  readonly canDrag: boolean
  readonly onMove: (move: BoardMove, version: number) => void
  /** Sends a move again with what its step asks. */
  readonly onFill: (moving: Moving, brought: Brought) => void
  /** Puts the card back, or takes the refusal away. */
  readonly onGiveUp: (trackId: string) => void
}

export const BoardContext = createContext<BoardTools>({
  columns: [],
  moves: {},
  canMove: false,
  canDrag: false,
  onMove: () => {},
  onFill: () => {},
  onGiveUp: () => {},
})

/** The tools of the board a card stands on. */
export function useBoardTools(): BoardTools {
  return useContext(BoardContext)
}
