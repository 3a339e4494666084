import { termOf } from '@ancrage/domain/aids/commitment-term'
import { type Day, latest } from '@ancrage/domain/kernel/day'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { record } from '../../audit/record'
import { nothingBreached } from '../../commitments/standing'
import type { Command } from '../../platform/http/actor'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { schemeVersion } from '../schemes/schemes-on'
import { drawChecks } from './checks'

const { aidChecks, aidCommitments, aidSuspensions, installations } = tables

type Application = typeof tables.aidApplications.$inferSelect

/**
 * Begins the « engagement d'exercice » that a signed convention carries, by the rules it was decided on; none where they ask
 * none. It runs from the convention where they say so, else from the installation: that of the application, or of the registry
 * (from the convention for who was in practice before it), or from the convention as long as none is known. A convention
 * signed anew begins it anew.
 */
export async function startCommitment(command: Command, application: Application): Promise<void> {
  const { tx, now, actor, newId } = command
  const { id: applicationId, personId, communeCode, schemeVersionId, installationOn, conventionOn } = application
  const scheme = schemeVersionId && (await schemeVersion(tx, schemeVersionId))
  if (!scheme || scheme.rules.commitmentMonths === null || conventionOn === null) return
  const { commitmentMonths: months, commitmentStart } = scheme.rules
  const installed = installationOn ?? latestOf(await installedOn(tx, personId), conventionOn)
  const startOn = commitmentStart === 'installation' ? (installed ?? conventionOn) : conventionOn
  const begun = {
    personId,
    communeCode,
    startOn,
    startKnown: commitmentStart === 'convention' || installed !== null,
    months,
    endOn: termOf({ startOn, months, suspensions: [] }),
    status: 'running' as const,
    archivedAt: null,
    updatedAt: now,
    updatedBy: actor.id || null,
  }
  const row = { id: newId(), createdAt: now, createdBy: actor.id || null, version: 1, applicationId, ...begun }
  const [kept] = await tx
    .insert(aidCommitments)
    .values(row)
    .onConflictDoUpdate({
      target: aidCommitments.applicationId,
      set: { ...begun, ...nothingBreached, version: sql`${aidCommitments.version} + 1` },
    })
    .returning({ id: aidCommitments.id })
  const id = kept?.id ?? row.id
  await forget(command, id)
  await drawChecks(command, { ...begun, id })
  await record(command, {
    action: 'aid-commitment.started',
    subject: { resource: 'aid-commitments', id },
    changes: { startOn: [null, startOn], endOn: [null, begun.endOn] },
  })
}

/** Of a convention given up, a commitment keeps neither suspensions nor checks. */
async function forget({ tx, now, actor }: Command, commitmentId: string): Promise<void> {
  await tx
    .update(aidSuspensions)
    .set({ archivedAt: now, updatedAt: now, updatedBy: actor.id || null, version: sql`${aidSuspensions.version} + 1` })
    .where(and(eq(aidSuspensions.commitmentId, commitmentId), isNull(aidSuspensions.archivedAt)))
  await tx.delete(aidChecks).where(eq(aidChecks.commitmentId, commitmentId))
}

const latestOf = (installed: Day | null, conventionOn: Day): Day | null => installed && latest([installed, conventionOn])

/** Since when the registry says that someone is in practice in the territory; null when it does not. */
export async function installedOn(read: Reads, personId: string): Promise<Day | null> {
  const [found] = await read
    .select({ on: sql<Day | null>`min(${installations.effectiveOn})` })
    .from(installations)
    .where(and(eq(installations.personId, personId), isNull(installations.archivedAt), isNull(installations.endedOn)))
  return found?.on ?? null
}

/** An application given up before anything was paid commits to nothing. */
export async function dropCommitment({ tx, now, actor }: Command, applicationId: string): Promise<void> {
  await tx
    .update(aidCommitments)
    .set({ archivedAt: now, updatedAt: now, updatedBy: actor.id || null, version: sql`${aidCommitments.version} + 1` })
    .where(and(eq(aidCommitments.applicationId, applicationId), isNull(aidCommitments.archivedAt)))
}
