import { useCallback, useState } from 'react'
import { type Refused, refusedBy } from '../../journeys/fill/refused'
import { useRefreshWork } from '../../tasks/work-readings'

/** Runs the saving of a form: says that it is under way, and keeps what the server refused. */
export function useSaving<A extends unknown[], T>(work: (...args: A) => Promise<T>) {
  const refresh = useRefreshWork()
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const run = async (...args: A): Promise<T | null> => {
    setPending(true)
    setRefused(null)
    try {
      const done = await work(...args)
      refresh()
      return done
    } catch (error) {
      setRefused(refusedBy(error))
      return null
    } finally {
      setPending(false)
    }
  }
  return { run, pending, refused, forget: useCallback(() => setRefused(null), []) }
}
