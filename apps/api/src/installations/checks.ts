import { answeredMarks, marksOf, type RetentionAnswer, type RetentionMonth } from '@ancrage/domain/installations/retention'
import { and, eq, exists, isNotNull, isNull, not, sql } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { installations, retentionChecks } = tables

type Installation = Pick<typeof installations.$inferSelect, 'id' | 'effectiveOn' | 'endedOn'>
type Check = typeof retentionChecks.$inferInsert

/** Writes that a mark of an installation is come and asked about; once. */
export async function keepCheck(
  { tx, newId }: Command,
  { id, effectiveOn }: Pick<Installation, 'id' | 'effectiveOn'>,
  months: number,
): Promise<void> {
  const mark = marksOf(effectiveOn).find((one) => one.months === months)
  if (mark)
    await tx
      .insert(retentionChecks)
      .values({ id: newId(), installationId: id, ...mark })
      .onConflictDoNothing()
}

/** Writes an answer at its mark, and what it says of those come and not answered by anyone. */
export async function answerMarks(
  command: Command,
  { id, effectiveOn }: Installation,
  asked: RetentionMonth,
  answer: RetentionAnswer,
): Promise<void> {
  const { today, actor } = command
  const told = { answeredOn: today, answeredBy: actor.id || null }
  for (const mark of answeredMarks(asked, answer, effectiveOn, today)) await settle(command, { installationId: id, ...mark, ...told })
}

/** Takes an answer back, with what was told of the other marks by the same person the same day. */
export async function takeBackAnswer(
  { tx }: Command,
  { installationId, answeredOn, answeredBy }: typeof retentionChecks.$inferSelect,
): Promise<void> {
  if (answeredOn === null) return
  await tx
    .update(retentionChecks)
    .set({ outcome: null, answeredOn: null, answeredBy: null })
    .where(
      and(
        eq(retentionChecks.installationId, installationId),
        eq(retentionChecks.answeredOn, answeredOn),
        answeredBy === null ? isNull(retentionChecks.answeredBy) : eq(retentionChecks.answeredBy, answeredBy),
      ),
    )
}

/**
 * Keeps the marks of an installation in line with its row: gone from the day it ended, of which nothing is asked any more;
 * not gone after all when that day is taken back. What someone answered stays.
 */
export async function followInstallation(command: Command, { id, effectiveOn, endedOn }: Installation): Promise<void> {
  const { tx } = command
  const own = and(eq(retentionChecks.installationId, id), isNull(retentionChecks.answeredOn))
  await tx.update(retentionChecks).set({ outcome: null }).where(own)
  for (const { months, dueOn } of marksOf(effectiveOn)) {
    await tx
      .update(retentionChecks)
      .set({ dueOn })
      .where(and(eq(retentionChecks.installationId, id), eq(retentionChecks.months, months)))
    if (endedOn && dueOn >= endedOn) await settle(command, { installationId: id, months, dueOn, outcome: 'left' })
  }
}

/** Writes the marks of the installations that had ended before marks were kept; those that lasted beyond them all have none to write. */
export async function settleEnded(command: Command): Promise<void> {
  const { tx } = command
  const known = tx.select({ one: sql`1` }).from(retentionChecks).where(eq(retentionChecks.installationId, installations.id))
  const ended = await tx
    .select()
    .from(installations)
    .where(and(isNotNull(installations.endedOn), isNull(installations.archivedAt), not(exists(known))))
  const cutShort = ({ effectiveOn, endedOn }: Installation) =>
    endedOn !== null && marksOf(effectiveOn).some(({ dueOn }) => dueOn >= endedOn)
  for (const one of ended.filter(cutShort)) await followInstallation(command, one)
}

/** Writes what became of an installation at a mark, unless someone answered it. */
async function settle({ tx, newId }: Command, check: Omit<Check, 'id'>): Promise<void> {
  const { dueOn, outcome, answeredOn, answeredBy } = check
  await tx
    .insert(retentionChecks)
    .values({ id: newId(), ...check })
    .onConflictDoUpdate({
      target: [retentionChecks.installationId, retentionChecks.months],
      set: { dueOn, outcome, answeredOn, answeredBy },
      setWhere: isNull(retentionChecks.answeredOn),
    })
}
