import type { whose as promised } from '@ancrage/contract/day'
import type { z } from 'zod'

/** Whose day: one's own, the whole team's, or a colleague's by their id. */
export type Whose = 'mine' | 'team' | (string & {})

/** What the API is asked for. */
export function whoseQuery(whose: Whose): z.input<typeof promised> {
  if (whose === 'mine') return {}
  return whose === 'team' ? { team: 'true' } : { userId: whose }
}

/** Whose tasks and journeys a list is narrowed to; nothing for the whole team. */
export function assigneeOf(whose: Whose, me: string): string | undefined {
  if (whose === 'team') return undefined
  return whose === 'mine' ? me : whose
}

/** What an address says of it, added to that of a screen. */
export function whoseParams(whose: Whose): Record<string, string> {
  return whose === 'mine' ? {} : { whose }
}
