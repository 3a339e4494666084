import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { type Whose, whoseParams } from '../whose'

export type Awaited = (typeof waitingForChoices.values)[number]

/** The address of the answers awaited: all of them, or from one side. */
export function awaitedAddress(whose: Whose, from?: Awaited): string {
  const params = new URLSearchParams({ ...whoseParams(whose), ...(from && { from }) })
  return params.size === 0 ? '/awaited' : `/awaited?${params}`
}

/** The side an address is narrowed to; null for all. */
export function awaitedFrom(search: string): Awaited | null {
  const from = new URLSearchParams(search).get('from')
  return waitingForChoices.values.find((value) => value === from) ?? null
}
