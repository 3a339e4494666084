import { boards } from '@ancrage/contract/boards'
import { day } from '@ancrage/contract/day'
import { journeyPages } from '@ancrage/contract/journey-page'
import { tracks } from '@ancrage/contract/journeys'
import type { BoardMove } from '@ancrage/domain/journeys/board'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { call } from '../../providers/call'
import { refusedBy } from '../../providers/refused'
import { askedBy, type Brought } from '../fill/fill-fields'
import { bringIntoSight, glide } from './glide'
import { type Moves, type Moving, movingOf, withMoves } from './moves'
import type { Board } from './read-board'

/** A refusal stands beside the card within three seconds, even when the server says nothing. */
const patience = 2000

/** What became of a move, to be told. */
export interface Told {
  readonly moving: Moving
  readonly outcome: 'moved' | 'refused' | 'asked'
}

/**
 * Moves cards at once on screen, then on the server. Until it answers the card is lifted; refused, it glides back and
 * says why beside itself; where the step asks for something, it waits in its new column with a form.
 */
export function useMoveTrack(queryKey: readonly unknown[], say: (told: Told) => void) {
  const client = useQueryClient()
  const [moves, setMoves] = useState<Moves>({})
  // The same moves, for what is done later than it was drawn.
  const known = useRef<Moves>({})

  const set = useCallback((trackId: string, moving: Moving | null) => {
    const { [trackId]: _, ...others } = known.current
    known.current = moving ? { ...others, [trackId]: moving } : others
    setMoves(known.current)
  }, [])

  const send = useCallback(
    async (moving: Moving, brought: Brought = {}): Promise<Told> => {
      const { trackId, toStepId, beforeId, afterId } = moving.move
      const sent: Moving = { ...moving, status: 'sending', tried: moving.asked !== null, refused: null }
      set(trackId, sent)
      try {
        const body = { stepId: toStepId, version: moving.version, ...(afterId ? { afterId } : beforeId ? { beforeId } : {}), ...brought }
        const reply = await call(tracks.move, { params: { id: trackId }, body, signal: AbortSignal.timeout(patience) })
        const settled: Moving = { ...sent, status: 'settled', asked: null, version: reply.version }
        glide(trackId, () => set(trackId, settled))
        client.setQueryData<Board>(queryKey, (board) => board && { ...board, columns: withMoves(board.columns, { [trackId]: settled }) })
        void refresh(client).finally(() => known.current[trackId] === settled && set(trackId, null))
        return { moving: settled, outcome: 'moved' }
      } catch (failure) {
        const refused = refusal(failure, sent)
        glide(trackId, () => set(trackId, refused))
        if (refused.asked) bringIntoSight(trackId)
        // The answer may be what was lost, not the move: the board says what is true, and where the card went meanwhile.
        else void refresh(client)
        return { moving: refused, outcome: refused.asked ? 'asked' : 'refused' }
      }
    },
    [client, queryKey, set],
  )

  /** The board as it is shown now. */
  const shown = useCallback(() => withMoves(client.getQueryData<Board>(queryKey)?.columns ?? [], known.current), [client, queryKey])

  const move = useCallback(
    async (to: BoardMove) => {
      const moving = movingOf(shown(), to)
      if (!moving) return
      const before = known.current[to.trackId]
      say(await send({ ...moving, version: before?.status === 'settled' ? before.version : moving.version }))
    },
    [say, send, shown],
  )

  /** Takes a move back, as it was left: what happened to the card since is not undone with it. */
  const undo = useCallback(
    (moving: Moving) => send({ ...moving, ...movingOf(shown(), moving.back), move: moving.back, version: moving.version, asked: null }),
    [send, shown],
  )

  const fill = useCallback((moving: Moving, brought: Brought) => void send(moving, brought).then(say), [say, send])
  const giveUp = useCallback((trackId: string) => glide(trackId, () => set(trackId, null)), [set])
  return { moves, shown, move, undo, fill, giveUp }
}

/** Reads again what a move may have changed; over once the boards themselves are fresh. */
async function refresh(client: QueryClient): Promise<void> {
  for (const key of [journeyPages.page.path, day.path, 'journeys', 'tracks']) void client.invalidateQueries({ queryKey: [key] })
  await client.invalidateQueries({ queryKey: [boards.board.path] })
}

function refusal(failure: unknown, sent: Moving): Moving {
  const refused = refusedBy(failure)
  const unanswered = refused.code === 'unreachable'
  // What was typed stays open when the server is silent, or finds a value to correct.
  const asked = askedBy(refused) ?? (unanswered || Object.keys(refused.errors).length > 0 ? sent.asked : null)
  return {
    ...sent,
    status: asked ? 'asking' : 'refused',
    asked,
    refused: unanswered ? { ...refused, message: 'board.unreachable' } : refused,
  }
}
