import { boards } from '@ancrage/contract/boards'
import { day } from '@ancrage/contract/day'
import { journeyPages } from '@ancrage/contract/journey-page'
import { tracks } from '@ancrage/contract/journeys'
import type { BoardMove } from '@ancrage/domain/journeys/board'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { call } from '../../providers/call'
import { refusedBy } from '../../providers/refused'
import { askedBy, type Brought } from '../fill/fill-fields'
import { bringIntoSight, glide } from './glide'
import { type Moves, type Moving, withMoves } from './moves'
import type { Board } from './read-board'

/** A refusal stands beside the card within three seconds, even when the server says nothing. */
const patience = 2000

/**
 * Moves cards at once on screen, then on the server. Until it answers the card is lifted; refused, it glides back and
 * says why beside itself; where the step asks for something, it waits in its new column with a form.
 */
export function useMoveTrack(
  queryKey: readonly unknown[],
  say: (told: { moving: Moving; outcome: 'moved' | 'refused' | 'asked' }) => void,
) {
  const client = useQueryClient()
  const [moves, setMoves] = useState<Moves>({})

  const set = useCallback((trackId: string, moving: Moving | null) => {
    setMoves(({ [trackId]: _, ...others }) => (moving ? { ...others, [trackId]: moving } : others))
  }, [])

  const send = useCallback(
    async (moving: Moving, brought: Brought = {}) => {
      const { trackId, toStepId, beforeId, afterId } = moving.move
      const sent: Moving = { ...moving, status: 'sending', tried: moving.asked !== null, refused: null }
      set(trackId, sent)
      try {
        const body = { stepId: toStepId, version: moving.version, ...(afterId ? { afterId } : beforeId ? { beforeId } : {}), ...brought }
        const reply = await call(tracks.move, { params: { id: trackId }, body, signal: AbortSignal.timeout(patience) })
        const settled: Moving = { ...sent, status: 'settled', asked: null, version: reply.version }
        glide(trackId, () => set(trackId, settled))
        say({ moving: settled, outcome: 'moved' })
        client.setQueryData<Board>(queryKey, (board) => board && { ...board, columns: withMoves(board.columns, { [trackId]: settled }) })
        await refresh(client)
        setMoves(({ [trackId]: now, ...others }) => (now === settled || now === undefined ? others : { ...others, [trackId]: now }))
      } catch (failure) {
        const refused = refusal(failure, sent)
        glide(trackId, () => set(trackId, refused))
        if (refused.asked) bringIntoSight(trackId)
        say({ moving: refused, outcome: refused.status === 'asking' ? 'asked' : 'refused' })
        // The answer may be what was lost, not the move: the board says what is true.
        if (refused.status === 'refused') await refresh(client)
      }
    },
    [client, queryKey, say, set],
  )

  const move = useCallback(
    (to: BoardMove, version: number) => {
      const known = moves[to.trackId]
      const seen = known?.status === 'settled' ? known.version : version
      return send({ move: to, version: seen, status: 'sending', asked: null, tried: false, refused: null })
    },
    [moves, send],
  )

  const giveUp = useCallback((trackId: string) => glide(trackId, () => set(trackId, null)), [set])
  return { moves, move, send, giveUp }
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
