import { boards } from '@ancrage/contract/boards'
import { day } from '@ancrage/contract/day'
import { journeyPages } from '@ancrage/contract/journey-page'
import { personPage } from '@ancrage/contract/person-page'
import { timelines } from '@ancrage/contract/timeline'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** What a task or an exchange may change, by the first part of the key each reading is kept under. */
const readings: ReadonlySet<unknown> = new Set<unknown>(
  [day, personPage, ...Object.values(boards), ...Object.values(journeyPages), ...Object.values(timelines)]
    .map(({ path }): string => path)
    .concat('tasks', 'interactions', 'journeys', 'people', 'tracks'),
)

/** Asks again for every reading that a task or an exchange may have changed. */
export function useRefreshWork(): () => void {
  const queries = useQueryClient()
  return useCallback(() => {
    void queries.invalidateQueries({ predicate: ({ queryKey }) => readings.has(queryKey[0]) })
  }, [queries])
}
