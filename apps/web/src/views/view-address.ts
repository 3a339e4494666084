import type { ViewAddress } from '@ancrage/domain/views/saved-view'
import { hidePrivate } from '../providers/private-filters'

/** What an address says that no view keeps: where one stands in the list, and the view it came from. */
const passing: readonly string[] = ['page', 'saved']

/** What a view keeps of a screen's address: never what identifies somebody. */
export function keptOf(search: string): ViewAddress {
  const kept = [...new URLSearchParams(hidePrivate(search).search)].filter(([name]) => !passing.includes(name))
  return Object.fromEntries(kept)
}

/** The address that opens a view, and says that it is that one. */
export function searchOf({ id, address }: { readonly id: string; readonly address: ViewAddress }): string {
  return `?${new URLSearchParams({ ...address, saved: id })}`
}

/** Whether two addresses open the same state, whatever the order in which they say it. */
export function sameState(one: ViewAddress, other: ViewAddress): boolean {
  return normal(one) === normal(other)
}

function normal(address: ViewAddress): string {
  const { filter = '{}', ...others } = address
  return JSON.stringify([sorted(others), sorted(JSON.parse(filter) as object)])
}

const sorted = (object: object) => Object.entries(object).toSorted(([one], [other]) => (one < other ? -1 : 1))
