import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Refused, refusedBy } from '../fill/refused'
import { refreshJourney } from './journey-page'

export interface CommandRun {
  busy: boolean
  refused: Refused | null
  /** Does the work, then reads the page again. Gives the refusal, or null when it is done. */
  run: (work: () => Promise<unknown>) => Promise<Refused | null>
  forget: () => void
}

/** Sends a command of the journey's page and keeps what the server said. What was read too early is read again. */
export function useCommand(): CommandRun {
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await work()
      await refreshJourney(queries)
      setRefused(null)
      return null
    } catch (error) {
      const refusal = refusedBy(error)
      if (refusal.code === 'stale') await refreshJourney(queries)
      setRefused(refusal)
      return refusal
    } finally {
      setBusy(false)
    }
  }
  return { busy, refused, run, forget: () => setRefused(null) }
}
