import { addMinutes, type Instant } from '../kernel/day'

/** Minutes waited after each try in vain; after the last, it is given up until somebody asks. */
const waits = [1, 5, 30, 120, 720] as const

/** When a mail that could not be sent is tried again, after so many tries in vain; null once given up. */
export function nextTry(tries: number, now: Instant): Instant | null {
  const wait = waits[tries - 1]
  return wait === undefined ? null : addMinutes(now, wait)
}

/** Minutes that no next try is ever beyond. */
export const longestWait = Math.max(...waits)
