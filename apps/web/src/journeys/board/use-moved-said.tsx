import { useEffect, useRef } from 'react'
import { useSay } from '../../ui/use-say'
import { MovedSaid } from './MovedSaid'
import type { Moving } from './moves'
import type { Column } from './read-board'
import type { Told } from './use-move-track'

/** Says each move to another step, with its way back; a card that only changed place in its column is seen there. */
export function useMovedSaid(told: Told | null, undo: (moving: Moving) => Promise<Told>, columns: readonly Column[]): void {
  const say = useSay()
  const last = useRef<Told | null>(null)
  useEffect(() => {
    if (!told || told === last.current) return
    last.current = told
    const { moving, outcome } = told
    if (outcome !== 'moved' || moving.back.toStepId === moving.move.toStepId) return
    say(<MovedSaid key={`${moving.card.id} ${moving.version}`} moving={moving} columns={columns} onUndo={() => undo(moving)} />)
  }, [told, undo, columns, say])
}
