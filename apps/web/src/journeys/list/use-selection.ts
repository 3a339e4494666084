import { useCallback, useState } from 'react'

/** The records ticked, kept from page to page; another filter begins anew. */
export interface Selection<R> {
  readonly chosen: readonly R[]
  readonly has: (id: string) => boolean
  /** Ticks records, or unticks them. */
  readonly set: (records: readonly R[], ticked: boolean) => void
  readonly clear: () => void
}

/** A selection that holds as long as `scope` (the filter of the list) is the same. */
export function useSelection<R extends { readonly id: string }>(scope: string): Selection<R> {
  const [kept, setKept] = useState<{ scope: string; records: ReadonlyMap<string, R> }>({ scope, records: new Map() })
  const records = kept.scope === scope ? kept.records : new Map<string, R>()
  const set = useCallback(
    (changed: readonly R[], ticked: boolean) =>
      setKept((before) => {
        const next = new Map(before.scope === scope ? before.records : [])
        for (const record of changed) {
          if (ticked) next.set(record.id, record)
          else next.delete(record.id)
        }
        return { scope, records: next }
      }),
    [scope],
  )
  const clear = useCallback(() => setKept({ scope, records: new Map() }), [scope])
  return { chosen: [...records.values()], has: (id) => records.has(id), set, clear }
}
