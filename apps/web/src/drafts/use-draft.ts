import { drafts } from '@ancrage/contract/drafts'
import type { Instant } from '@ancrage/domain/kernel/day'
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call, callKey } from '../providers/call'
import { type Content, type DraftState, draftKeeper } from './draft-keeper'

/** What was left at a place, before the form that takes it up is shown. */
export interface FoundDraft {
  readonly loading: boolean
  readonly content: Content | null
  readonly keptAt: Instant | null
  /** Whether the server did not answer: what this page remembers may not be there. */
  readonly unsure: boolean
}

/** Requests under way by place: a form opened again waits for what its last closing sent. */
const leaving = new Map<string, Promise<unknown>>()

const placeKey = (key: string) => callKey(drafts.read, { params: { key } })

/**
 * Reads what one was typing at a place and never saved: on the server, the one place it is kept, so that it is found from
 * another computer and leaves nothing in a browser. The page's memory has it too until signing out, for when the server is stopped.
 */
export function useFoundDraft(key: string, enabled = true): FoundDraft {
  const { data, isFetchedAfterMount, isError } = useQuery({
    queryKey: placeKey(key),
    queryFn: async ({ signal }) => {
      await leaving.get(key)
      return call(drafts.read, { params: { key }, signal })
    },
    enabled,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })
  return { loading: enabled && !isFetchedAfterMount, content: data?.content ?? null, keptAt: data?.updatedAt ?? null, unsure: isError }
}

export interface Draft extends DraftState {
  /** Takes what is typed. */
  readonly keep: (content: Content) => void
  /** Drops it: saved, or not wanted. */
  readonly forget: () => void
}

/** Keeps what a form holds at a place, from the draft that was found there; sent when typing stops, the form closes, or the page. */
export function useDraft(key: string, found: FoundDraft): Draft {
  const queries = useQueryClient()
  const [state, setState] = useState<DraftState>({ keptAt: null, failing: false })
  const [keeper] = useState(() => draftKeeper(roadTo(key), state, setState))
  useEffect(() => {
    const flush = () => void leaving.set(key, keeper.flush())
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    // A phone that changes application may never come back to the page, and never say so.
    document.addEventListener('visibilitychange', flushHidden)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', flushHidden)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [key, keeper])
  useEffect(() => {
    if (found.unsure && found.content) keeper.keep(found.content)
  }, [found.unsure, found.content, keeper])
  return {
    ...state,
    keptAt: state.keptAt ?? (state.failing ? null : found.keptAt),
    keep: (content) => {
      remember(queries, key, content)
      keeper.keep(content)
    },
    forget: () => {
      remember(queries, key, null)
      void keeper.forget()
    },
  }
}

function remember(queries: QueryClient, key: string, content: Content | null): void {
  queries.setQueryData(placeKey(key), (before?: { updatedAt: Instant | null }) => ({
    content,
    updatedAt: content && (before?.updatedAt ?? null),
  }))
}

function roadTo(key: string): Parameters<typeof draftKeeper>[0] {
  const params = { key }
  return {
    keep: async (content, closing) => (await call(drafts.keep, { params, body: { content }, keepalive: closing })).updatedAt,
    forget: async () => void (await call(drafts.forget, { params })),
    later: (work, ms) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  }
}
