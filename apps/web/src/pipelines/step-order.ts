import { movedTo } from '@ancrage/domain/journeys/edit-pipelines'

/** The ids of steps once one has moved by a rank, up (-1) or down (1); null past either end. */
export function shifted(ids: readonly string[], id: string, by: -1 | 1): string[] | null {
  const place = ids.indexOf(id) + by
  return place < 0 || place >= ids.length ? null : movedTo(ids, id, place)
}

/** Steps in an order being saved; those it does not name, added meanwhile by someone else, come last. */
export function inOrder<S extends { readonly id: string }>(steps: readonly S[], order: readonly string[] | null): readonly S[] {
  if (!order) return steps
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return steps.toSorted((one, other) => place(one.id) - place(other.id))
}
