import type { AbsenceSaid } from '@ancrage/contract/absence-said'
import type { whose as promised } from '@ancrage/contract/day'
import { actedFor } from '@ancrage/domain/absences/absence'
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

/** The same, with those they stand in for in today's absences: what their day is made of. */
export function actedOf(whose: Whose, me: string, absences: readonly Pick<AbsenceSaid, 'userId' | 'standInId'>[]) {
  const userId = assigneeOf(whose, me)
  return userId === undefined ? undefined : actedFor(userId, absences)
}

/** What an address says of it, added to that of a screen. */
export function whoseParams(whose: Whose): Record<string, string> {
  return whose === 'mine' ? {} : { whose }
}
