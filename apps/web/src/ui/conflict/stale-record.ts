import type { Refused } from '../../providers/refused'

/** The record as someone else left it, when a write was refused for having been made on an older one. */
export function staleRecord<R>(refused: Refused | null): R | null {
  return refused?.code === 'stale' ? ((refused.params.current as R | undefined) ?? null) : null
}
