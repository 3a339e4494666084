import { boards } from '@ancrage/contract/boards'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useCall } from '../../providers/call'
import type { JourneysFilter } from '../filter/journeys-address'
import { type Board, readBoard, readMore } from './read-board'

const refreshSeconds = 60

/** The board of a pipeline, kept fresh, and « Afficher plus » for one of its columns. */
export function useBoard(pipelineKey: string, filter: JourneysFilter, { still }: { still: boolean }) {
  const client = useQueryClient()
  // Refreshed with the route's path.
  const queryKey = useMemo(() => [boards.board.path, pipelineKey, filter], [pipelineKey, filter])
  const reading = useQuery({
    queryKey,
    queryFn: ({ signal }) => {
      const shown = client.getQueryData<Board>(queryKey)?.columns ?? []
      return readBoard({ pipelineKey, filter, signal }, Object.fromEntries(shown.map(({ stepId, cards }) => [stepId, cards.length])))
    },
    refetchInterval: still ? false : refreshSeconds * 1000,
    refetchOnWindowFocus: !still,
  })
  const more = useMutation({
    mutationFn: async (stepId: string) => {
      const column = client.getQueryData<Board>(queryKey)?.columns.find((one) => one.stepId === stepId)
      return column ? readMore({ pipelineKey, filter }, column) : null
    },
    onSuccess: (longer) => {
      client.setQueryData<Board>(queryKey, (board) =>
        board && longer ? { ...board, columns: board.columns.map((one) => (one.stepId === longer.stepId ? longer : one)) } : board,
      )
    },
  })
  return { queryKey, reading, more }
}

/** Every board with how many cards it holds, as filtered; a move changes none of them. */
export function useBoardCounts(filter: JourneysFilter) {
  const options = { refreshSeconds, keepPrevious: true } as const
  return useCall(boards.list, { query: { filter: JSON.stringify(filter) } }, options).data
}
