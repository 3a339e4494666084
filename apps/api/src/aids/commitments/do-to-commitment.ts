import type { contract } from '@ancrage/contract/index'
import type { BodyOf } from '@ancrage/contract/route'
import { type CommitmentDeed, type CommitmentVerb, commitmentRefusal, statusAfter } from '@ancrage/domain/aids/commitment-transitions'
import { and, eq } from 'drizzle-orm'
import { changesBetween, record } from '../../audit/record'
import {
  type CheckRow,
  type CommitmentRow,
  checksOfCommitment,
  factsOf,
  type Otherwise,
  type Standing,
  standingsOf,
} from '../../commitments/standing'
import type { Command } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { allow, Refused, refused } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import { servedCommitments } from './served'

const { aidCommitments } = tables

/** A commitment about to be changed, with all that its deeds read. */
export interface Loaded {
  readonly commitment: CommitmentRow
  readonly standing: Standing
  readonly checks: readonly CheckRow[]
}

interface Doing {
  readonly verb: CommitmentVerb
  /** What was done, for the journal. */
  readonly done: string
  readonly deed?: CommitmentDeed
  readonly otherwise?: Otherwise
  /** The columns it writes, beside the status. */
  readonly set: Partial<CommitmentRow>
}

/** A commitment as whoever changes it last saw it: 404 when there is none, 409 with the current one. */
export async function loadCommitment(command: Command, id: string, version: number): Promise<Loaded> {
  const row = await one(servedCommitments, command.tx, command, id)
  if (row.archivedAt) throw refused('already_binned')
  if (row.version !== version) throw new Refused({ code: 'stale' }, row)
  const commitment = row as unknown as CommitmentRow
  const standing = (await standingsOf(command.tx, [commitment]))(commitment)
  return { commitment, standing, checks: await checksOfCommitment(command.tx, id) }
}

/** Does something to a commitment, by the one road of every deed: allowed by its table, then its columns and the journal. */
export async function doToCommitment(
  command: Command,
  loaded: Loaded,
  { verb, done, deed = {}, otherwise = {}, set }: Doing,
): Promise<void> {
  const { tx, now, today, actor } = command
  const { commitment, standing, checks } = loaded
  const facts = factsOf(commitment, { standing, checks, today, otherwise })
  allow(commitmentRefusal(verb, facts, deed))
  const changed = { ...set, status: statusAfter(verb, facts, deed) }
  const [after] = await tx
    .update(aidCommitments)
    .set({ ...changed, updatedAt: now, updatedBy: actor.id || null, version: commitment.version + 1 })
    .where(and(eq(aidCommitments.id, commitment.id), eq(aidCommitments.version, commitment.version)))
    .returning({ id: aidCommitments.id })
  if (!after) throw new Refused({ code: 'stale' }, await one(servedCommitments, tx, command, commitment.id))
  await record(command, {
    action: `aid-commitment.${done}`,
    subject: { resource: 'aid-commitments', id: commitment.id },
    changes: { ...changesBetween(commitment, changed), ...(deed.reason && { reason: [null, deed.reason] }) },
  })
}

type Deeds = Pick<
  typeof contract.aidCommitments,
  'check' | 'begin' | 'suspend' | 'resume' | 'breach' | 'observe' | 'withdraw' | 'decide' | 'claim' | 'recover' | 'keep'
>
export type DeedName = keyof Deeds
export type DeedBody<N extends DeedName> = BodyOf<Deeds[N]>
