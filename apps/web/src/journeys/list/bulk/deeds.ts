import type { journeyBulk } from '@ancrage/contract/journey-bulk'
import type { tracks } from '@ancrage/contract/journeys'
import type { RecordOf } from '@ancrage/contract/resource'
import type { ReplyOf, WrittenBodyOf } from '@ancrage/contract/route'
import type { Journey } from '../use-related'

export type Outcome = ReplyOf<typeof journeyBulk.command>
export type BulkCommand = WrittenBodyOf<typeof journeyBulk.command>['command']
/** A record as it was last seen. */
export interface Seen {
  readonly id: string
  readonly version: number
}

/** One command for several journeys. */
export interface Deed<C> {
  readonly ids: readonly Seen[]
  readonly command: C
}

type Commanded = Pick<Journey, 'id' | 'version' | 'status' | 'advisorId' | 'holdUntilOn' | 'holdReason'>

/** Why each journey of the waiting list was on it, by its id: what puts it back there. */
export type WaitingReasons = ReadonlyMap<string, readonly string[]>

/**
 * What takes a command back, journey by journey, as those commanded stood before: each to its own former referent, or to
 * what it waited for. Nothing takes a closure back at once: its tasks are cancelled.
 */
export function undoOf(
  { name }: Pick<BulkCommand, 'name'>,
  commanded: readonly Commanded[],
  reasons: WaitingReasons = new Map(),
): Deed<BulkCommand>[] {
  if (name === 'close') return []
  return together(commanded, name === 'assign' ? toFormerReferent : (journey) => toFormerStatus(journey, reasons))
}

/** What puts cards back on the step each stood on. */
export function undoOfMove(moved: readonly Pick<RecordOf<typeof tracks>, 'id' | 'version' | 'stepId'>[]): Deed<{ stepId: string }>[] {
  return together(moved, ({ stepId }) => ({ stepId }))
}

/** One outcome of several. */
export function gathered(outcomes: readonly Outcome[]): Outcome {
  return { done: outcomes.flatMap(({ done }) => done), failed: outcomes.flatMap(({ failed }) => failed) }
}

function toFormerReferent({ advisorId }: Commanded): BulkCommand | null {
  return advisorId === null ? null : { name: 'assign', userId: advisorId, role: 'referent', untilOn: null }
}

function toFormerStatus({ id, status, holdUntilOn, holdReason }: Commanded, reasons: WaitingReasons): BulkCommand | null {
  if (status === 'waiting_list') return { name: 'wait', reason: null, reasons: [...(reasons.get(id) ?? [])] }
  if (status === 'on_hold') return holdUntilOn && { name: 'hold', untilOn: holdUntilOn, reason: holdReason ?? '' }
  return { name: 'resume' }
}

/** The same command for all who need it; each record has moved on by one version since it was seen. */
function together<R extends Seen, C>(records: readonly R[], back: (record: R) => C | null): Deed<C>[] {
  const groups = new Map<string, { ids: Seen[]; command: C }>()
  for (const record of records) {
    const command = back(record)
    if (command === null) continue
    const key = JSON.stringify(command)
    const group = groups.get(key) ?? { ids: [], command }
    groups.set(key, { command, ids: [...group.ids, { id: record.id, version: record.version + 1 }] })
  }
  return [...groups.values()]
}
