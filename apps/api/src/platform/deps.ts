import type { Clock } from '@ancrage/domain/kernel/day'
import type { Config } from '../config'
import type { Store } from './store/store'

/** What the server is built with: nothing below takes the clock, ids or settings by itself. */
export interface Deps {
  readonly store: Store
  readonly clock: Clock
  /** A new UUIDv7. */
  readonly newId: () => string
  readonly config: Config
}
