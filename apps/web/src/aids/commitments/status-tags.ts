import type { CommitmentStatus } from '@ancrage/domain/aids/commitment'
import type { TaggedState } from '../../ui/StateTag'

/** The shape that goes with each status of a commitment; none while it runs. */
export const statusTags: Readonly<Record<CommitmentStatus, TaggedState | null>> = {
  running: null,
  kept: 'done',
  breached: 'late',
  decided: 'due',
  claimed: 'waiting',
  recovered: 'done',
  waived: 'closed',
}
