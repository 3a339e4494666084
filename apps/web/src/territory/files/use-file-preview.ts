import type { ReplyOf, Route } from '@ancrage/contract/route'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type CallInput, call } from '../../providers/call'

/** The bytes of a file are sent as they are. */
export const asBytes = { 'Content-Type': 'application/octet-stream' } as const

/** What loading a file would change, read again at each choice; the last reading stays in sight meanwhile. Null: not to be read yet. */
export function useFilePreview<R extends Route>(route: R, file: File | null, query: object | null) {
  return useQuery<ReplyOf<R>>({
    queryKey: [route.path, file && [file.name, file.size, file.lastModified], query],
    queryFn: ({ signal }) => call(route, { query: query ?? {}, body: file, headers: asBytes, signal } as unknown as CallInput<R>),
    enabled: file !== null && query !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
}
