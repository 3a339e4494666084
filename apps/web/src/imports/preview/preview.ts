import { imports } from '@ancrage/contract/imports'
import type { ReplyOf } from '@ancrage/contract/route'
import { useCall } from '../../providers/call'

export type Preview = ReplyOf<typeof imports.preview>
export type Line = Preview['lines'][number]
export const outcomes = ['created', 'attached', 'rejected', 'skipped'] as const
export type Outcome = (typeof outcomes)[number]

export const perPage = 50

/** A page of the lines of one outcome. */
export function usePreview(id: string, outcome: Outcome, page: number, enabled = true) {
  const range = `[${(page - 1) * perPage},${page * perPage - 1}]`
  return useCall(imports.preview, { params: { id }, query: { outcome, range } }, { enabled })
}
