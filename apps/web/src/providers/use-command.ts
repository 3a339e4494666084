import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslate } from 'react-admin'
import { type Refused, refusedBy } from './refused'

export interface Command<A extends unknown[], T> {
  /** Does it; null when it was refused, `refused` saying why. */
  run: (...args: A) => Promise<T | null>
  /** From the sending until the screen shows what it did. */
  pending: boolean
  /** Why the server said no, in words. */
  refused: Refused | null
  forget: () => void
}

/** Hears a refusal: to show it away from its button, or to ask what it lacks. */
export type OnRefused = (refused: Refused) => void

/**
 * Runs a write to the API: says that it is under way, keeps the refusal to be shown beside it, then has every reading on
 * screen made anew (a screen shows little, and nobody has to know what a write changes). What had changed meanwhile is
 * read again too: the next try bears the new version.
 */
export function useCommand<A extends unknown[], T>(work: (...args: A) => Promise<T>, onRefused?: OnRefused): Command<A, T> {
  const translate = useTranslate()
  const queries = useQueryClient()
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const run = async (...args: A) => {
    setPending(true)
    setRefused(null)
    try {
      const done = await work(...args)
      void queries.invalidateQueries().finally(() => setPending(false))
      return done
    } catch (error) {
      const refusal = refusedBy(error)
      const said = { ...refusal, message: translate(refusal.message, { _: refusal.message }) }
      setRefused(said)
      onRefused?.(said)
      if (refusal.code === 'stale') await queries.invalidateQueries()
      setPending(false)
      return null
    }
  }
  return { run, pending, refused, forget: useCallback(() => setRefused(null), []) }
}
