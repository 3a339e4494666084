import type { ParamsOf, QueryOf, ReplyOf, Route, WrittenBodyOf } from '@ancrage/contract/route'
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { request } from './api'

type Given<Name extends string, T> = T extends undefined ? Partial<Record<Name, undefined>> : { readonly [N in Name]: T }

/** What a route of the contract needs to be called. */
export type CallInput<R extends Route> = Given<'params', ParamsOf<R>> &
  Given<'body', WrittenBodyOf<R>> & {
    readonly query?: Partial<QueryOf<R>>
    readonly headers?: Readonly<Record<string, string>>
    readonly signal?: AbortSignal
    readonly keepalive?: boolean
  }

/**
 * Calls a route of the contract, typed by it: the promise is the only thing screens and server share.
 * @throws HttpError (see `request`)
 */
export async function call<R extends Route>(route: R, input: CallInput<R>): Promise<ReplyOf<R>> {
  const { params, body, query, headers, signal, keepalive } = input as {
    params?: Record<string, string>
    body?: unknown
    query?: Record<string, unknown>
    headers?: Record<string, string>
    signal?: AbortSignal
    keepalive?: boolean
  }
  const path = route.path.replace('/api', '').replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''))
  return (await request(route.method, path, { query, body, headers, signal, keepalive })) as ReplyOf<R>
}

/** The key under which a reading is kept: by route, so that a command may refresh every reading of it. */
export function callKey<R extends Route>(route: R, input: Pick<CallInput<R>, 'query'> & { readonly params?: unknown }): readonly unknown[] {
  return [route.path, input.params ?? null, input.query ?? null]
}

/** Reads a route of the contract from a screen, and keeps it fresh; `keepPrevious` shows the last reply while another is read. */
export function useCall<R extends Route>(
  route: R,
  input: CallInput<R>,
  options: {
    readonly enabled?: boolean
    readonly refreshSeconds?: number
    readonly freshSeconds?: number
    readonly keepPrevious?: boolean
  } = {},
): UseQueryResult<ReplyOf<R>> {
  return useQuery({
    queryKey: callKey(route, input as never),
    queryFn: ({ signal }) => call(route, { ...input, signal } as CallInput<R>),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious && { placeholderData: keepPreviousData }),
    ...(options.freshSeconds && { staleTime: options.freshSeconds * 1000 }),
    ...(options.refreshSeconds && { refetchInterval: options.refreshSeconds * 1000 }),
  })
}
