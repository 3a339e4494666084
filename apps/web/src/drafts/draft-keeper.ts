import type { Instant } from '@ancrage/domain/kernel/day'

export type Content = Readonly<Record<string, unknown>>

/** The road to the server, and the clock. */
export interface KeeperRoad {
  keep: (content: Content, leaving: boolean) => Promise<Instant>
  forget: () => Promise<void>
  /** Calls back later; gives the way to give up. */
  later: (work: () => void, ms: number) => () => void
}

export interface DraftState {
  /** When the server last said that it keeps the draft; null when it keeps none. */
  readonly keptAt: Instant | null
  /** Whether the last try failed: it is made again. */
  readonly failing: boolean
}

/** Once typing stops. */
const quietMs = 1000
/** Before a failed try is made again. */
const againMs = 5000

/**
 * Keeps on the server what a form holds: a second after typing stops, at once when the page closes, again until it is
 * done. One request at a time, the latest text wins; nothing is said to be kept before the server said so.
 */
export function draftKeeper(road: KeeperRoad, state: DraftState, tell: (state: DraftState) => void) {
  let wanted: Content | null = null
  let behind = false
  let sending: Promise<void> | null = null
  let giveUp = () => {}

  const say = (next: DraftState) => {
    state = next
    tell(next)
  }
  const plan = (ms: number) => {
    giveUp()
    giveUp = road.later(() => void send(false), ms)
  }
  const once = async (leaving: boolean) => {
    behind = false
    const content = wanted
    try {
      const keptAt = content === null ? await road.forget().then(() => null) : await road.keep(content, leaving)
      say({ keptAt, failing: false })
    } catch {
      behind = true
      say({ ...state, failing: true })
      plan(againMs)
    }
  }
  const send = async (leaving: boolean): Promise<void> => {
    giveUp()
    await sending
    if (!behind) return
    sending = once(leaving)
    await sending
    sending = null
  }
  return {
    /** Takes what is typed; sent once typing stops. */
    keep(content: Content): void {
      wanted = content
      behind = true
      plan(quietMs)
    },
    /** Saved, or not wanted any more: nothing is left, here or there. */
    forget(): Promise<void> {
      wanted = null
      behind = true
      return send(false)
    },
    /** Sends what is not sent yet: the form or the page closes. */
    flush(): Promise<void> {
      return send(true)
    },
  }
}
