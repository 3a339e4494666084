import { termOf } from '@ancrage/domain/aids/commitment-term'
import { and, eq, isNull } from 'drizzle-orm'
import { standingsOf } from '../../commitments/standing'
import type { Command } from '../../platform/http/actor'
import { allow, notFound, refused } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import { drawChecks } from './checks'
import { type DeedBody, doToCommitment, type Loaded, loadCommitment } from './do-to-commitment'

const { aidChecks, aidSuspensions, documents } = tables

/** Notes what a yearly check found; without an outcome, that it found nothing yet. Its evidence is a document of the application. */
export async function checkCommitment(command: Command, id: string, body: DeedBody<'check'>): Promise<void> {
  const { tx, today, actor } = command
  const { year, outcome, documentId, version } = body
  const loaded = await loadCommitment(command, id, version)
  if (!loaded.checks.some((check) => check.year === year)) throw refused('invalid', {}, { year: 'not_in_list' })
  if (documentId) await ownDocument(command, loaded, documentId)
  const answered = outcome ? { outcome, checkedOn: today, checkedBy: actor.id || null, documentId } : unanswered
  await tx
    .update(aidChecks)
    .set(answered)
    .where(and(eq(aidChecks.commitmentId, id), eq(aidChecks.year, year)))
  await doToCommitment(command, loaded, { verb: 'check', done: 'checked', set: {} })
}

const unanswered = { outcome: null, checkedOn: null, checkedBy: null, documentId: null }

async function ownDocument({ tx }: Command, { commitment }: Loaded, documentId: string): Promise<void> {
  const own = and(
    eq(documents.id, documentId),
    eq(documents.subjectResource, 'aid-applications'),
    eq(documents.subjectId, commitment.applicationId),
    isNull(documents.archivedAt),
  )
  if ((await tx.$count(documents, own)) === 0) throw refused('invalid', {}, { documentId: 'unknown_reference' })
}

/** Gives a commitment its first day: its term and its checks follow. */
export async function beginCommitment(command: Command, id: string, { startOn, version }: DeedBody<'begin'>): Promise<void> {
  const loaded = await loadCommitment(command, id, version)
  const { months } = loaded.commitment
  const endOn = termOf({ startOn, months, suspensions: loaded.standing.suspensions })
  await doToCommitment(command, loaded, { verb: 'begin', done: 'begun', set: { startOn, startKnown: true, endOn } })
  await drawChecks(command, { id, startOn, endOn })
}

/** Adds a suspension, or changes one: the term is put off by as much. Two never share a day. */
export async function suspendCommitment(command: Command, id: string, body: DeedBody<'suspend'>): Promise<void> {
  const { tx, now, newId, actor } = command
  const { suspensionId, version, ...written } = body
  const loaded = await loadCommitment(command, id, version)
  allow(written.untilOn < written.fromOn ? { code: 'invalid', fields: { untilOn: 'period_reversed' } } : null)
  const others = loaded.standing.suspensions.filter((one) => one.id !== suspensionId)
  if (others.some(({ fromOn, untilOn }) => fromOn <= written.untilOn && written.fromOn <= untilOn))
    throw refused('commitment_suspension_overlap', {}, { fromOn: 'commitment_suspension_overlap' })
  const changed = { ...written, updatedAt: now, updatedBy: actor.id || null }
  if (suspensionId) await changeSuspension(command, loaded, suspensionId, changed)
  else
    await tx
      .insert(aidSuspensions)
      .values({ id: newId(), createdAt: now, createdBy: actor.id || null, version: 1, commitmentId: id, ...changed })
  await putOff(command, loaded, 'suspended')
}

/** Takes a suspension back. */
export async function resumeCommitment(command: Command, id: string, { suspensionId, version }: DeedBody<'resume'>): Promise<void> {
  const { now, actor } = command
  const loaded = await loadCommitment(command, id, version)
  await changeSuspension(command, loaded, suspensionId, { archivedAt: now, updatedAt: now, updatedBy: actor.id || null })
  await putOff(command, loaded, 'resumed')
}

async function changeSuspension(
  { tx }: Command,
  { standing }: Loaded,
  id: string,
  set: Partial<typeof aidSuspensions.$inferInsert>,
): Promise<void> {
  const own = standing.suspensions.find((one) => one.id === id)
  if (!own) throw notFound()
  await tx
    .update(aidSuspensions)
    .set({ ...set, version: own.version + 1 })
    .where(eq(aidSuspensions.id, id))
}

async function putOff(command: Command, loaded: Loaded, done: string): Promise<void> {
  const { id, startOn, months } = loaded.commitment
  const { suspensions } = (await standingsOf(command.tx, [loaded.commitment]))(loaded.commitment)
  const endOn = termOf({ startOn, months, suspensions })
  await doToCommitment(command, loaded, { verb: 'suspend', done, set: { endOn } })
  await drawChecks(command, { id, startOn, endOn })
}
