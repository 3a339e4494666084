import { useCallback, useState } from 'react'
import { HttpError, useTranslate } from 'react-admin'
import type { ErrorBody } from '../providers/api'
import { useRefreshWork } from './work-readings'

/** Why the server said no: the whole sentence, and what is wrong with each field. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly errors: Readonly<Record<string, string>>
}

export interface Command<A extends unknown[], T> {
  /** Does it; null when it was refused, `problem` saying why. */
  run: (...args: A) => Promise<T | null>
  pending: boolean
  problem: Problem | null
  forget: () => void
}

/** Hears a refusal that has no place of its own on the page, such as that of a menu's line. */
export type OnProblem = (problem: Problem) => void

/** Runs a write to the API: says that it is under way, keeps the refusal to be shown beside it, refreshes the work on screen. */
export function useCommand<A extends unknown[], T>(work: (...args: A) => Promise<T>, onProblem?: OnProblem): Command<A, T> {
  const translate = useTranslate()
  const refresh = useRefreshWork()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const run = async (...args: A) => {
    setPending(true)
    setProblem(null)
    try {
      const done = await work(...args)
      refresh()
      return done
    } catch (failure) {
      if (!(failure instanceof HttpError)) throw failure
      const body = failure.body as ErrorBody
      const said = { code: body.code, message: translate(body.message, { _: body.message }), errors: body.errors }
      setProblem(said)
      onProblem?.(said)
      // What was seen is out of date: the page reads again, and the next try bears the new version.
      if (failure.status === 409) refresh()
      return null
    } finally {
      setPending(false)
    }
  }
  return { run, pending, problem, forget: useCallback(() => setProblem(null), []) }
}
