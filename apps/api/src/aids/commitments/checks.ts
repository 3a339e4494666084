import { checksOf } from '@ancrage/domain/aids/commitment-term'
import { and, eq, isNull, notInArray } from 'drizzle-orm'
import type { CommitmentRow } from '../../commitments/standing'
import type { Command } from '../../platform/http/actor'
import { tables } from '../../schema/tables'

const { aidChecks } = tables

/** Keeps the yearly checks of a commitment in line with its start and its term; what was answered stays. */
export async function drawChecks(
  { tx, newId }: Command,
  { id, startOn, endOn }: Pick<CommitmentRow, 'id' | 'startOn' | 'endOn'>,
): Promise<void> {
  const due = checksOf({ startOn }, endOn)
  const years = due.map(({ year }) => year)
  await tx.delete(aidChecks).where(and(eq(aidChecks.commitmentId, id), isNull(aidChecks.outcome), notInArray(aidChecks.year, years)))
  for (const { year, dueOn } of due)
    await tx
      .insert(aidChecks)
      .values({ id: newId(), commitmentId: id, year, dueOn })
      .onConflictDoUpdate({ target: [aidChecks.commitmentId, aidChecks.year], set: { dueOn } })
}
