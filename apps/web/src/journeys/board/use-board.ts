import { boards } from '@ancrage/contract/boards'
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../providers/call'
import type { JourneysFilter } from '../filter/journeys-address'
import { type Board, readBoard, readMore } from './read-board'

const refreshSeconds = 60

/** The board of a pipeline, kept fresh, and « Afficher plus » for one of its columns. */
export function useBoard(pipelineKey: string, filter: JourneysFilter, { still }: { still: boolean }) {
  const client = useQueryClient()
  const queryKey = boardKey(pipelineKey, filter)
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

/** The key of a board's reading: refreshed with the route's path. */
export function boardKey(pipelineKey: string, filter: JourneysFilter): readonly unknown[] {
  return [boards.board.path, pipelineKey, filter]
}

/** How many cards each board holds, as filtered; absent until known. A move changes none of them. */
export function useBoardCounts(pipelineKeys: readonly string[], filter: JourneysFilter): Readonly<Record<string, number | undefined>> {
  const readings = useQueries({
    queries: pipelineKeys.map((pipelineKey) => ({
      queryKey: ['board-counts', pipelineKey, filter],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call(boards.board, { params: { pipelineKey }, query: { filter: JSON.stringify(filter), limit: 1 }, signal }),
      select: ({ columns }: { columns: { count: number }[] }) => columns.reduce((sum, { count }) => sum + count, 0),
      refetchInterval: refreshSeconds * 1000,
    })),
  })
  return Object.fromEntries(pipelineKeys.map((key, index) => [key, readings[index]?.data]))
}
