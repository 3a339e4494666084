import type { BoardMove } from '@ancrage/domain/journeys/board'
import { createContext, useContext } from 'react'
import type { Brought } from '../fill/fill-fields'
import type { Moving, Shift } from './moves'
import type { Column } from './read-board'

/** What every card of a board can do; the same from one move to the next, so that a move draws again but the cards it moves. */
export interface BoardTools {
  readonly canMove: boolean
  readonly canDrag: boolean
  readonly onMove: (move: BoardMove) => void
  /** Moves a card within its column. */
  readonly onShift: (trackId: string, shift: Shift) => void
  /** Sends a move again with what its step asks. */
  readonly onFill: (moving: Moving, brought: Brought) => void
  /** Puts the card back, or takes the refusal away. */
  readonly onGiveUp: (trackId: string) => void
}

export const BoardContext = createContext<BoardTools>({
  canMove: false,
  canDrag: false,
  onMove: () => {},
  onShift: () => {},
  onFill: () => {},
  onGiveUp: () => {},
})

/** The tools of the board a card stands on. */
export function useBoardTools(): BoardTools {
  return useContext(BoardContext)
}

/** The columns as they are shown, for what opens over the board. */
export const ColumnsContext = createContext<readonly Column[]>([])

/** The columns of the board a card stands on; who reads them is drawn again at each move. */
export function useColumns(): readonly Column[] {
  return useContext(ColumnsContext)
}
