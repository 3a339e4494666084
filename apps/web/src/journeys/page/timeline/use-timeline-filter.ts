import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-admin'
import { readTimelineFilter, type TimelineFilter, writeTimelineFilter } from './timeline-filter'

/**
 * What the timeline is narrowed to, kept by the address (its words in the history state), and how to narrow it otherwise.
 * It is shown at once, the address following: two changes in a row (a search still being typed, a kind) both count.
 */
export function useTimelineFilter(): [TimelineFilter, (change: Partial<TimelineFilter>) => void] {
  const { pathname, search, state } = useLocation()
  const navigate = useNavigate()
  const [known, setKnown] = useState(search)
  const [filter, setFilter] = useState(() => readTimelineFilter(search))
  if (known !== search) {
    setKnown(search)
    setFilter(readTimelineFilter(search))
  }
  const latest = useRef(filter)
  useEffect(() => {
    latest.current = filter
  }, [filter])
  const change = useCallback(
    (wanted: Partial<TimelineFilter>) => {
      const next = { ...latest.current, ...wanted }
      latest.current = next
      setFilter(next)
      const { hidden: _, ...kept } = (state ?? {}) as Record<string, unknown>
      navigate({ pathname, search: writeTimelineFilter(search, next) }, { replace: true, state: kept })
    },
    [navigate, pathname, search, state],
  )
  return [filter, change]
}
