import { isDecided } from '@ancrage/domain/aids/application'
import { type Deed, pastOf, transitionRefusal, transitions, type Verb } from '@ancrage/domain/aids/transitions'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq } from 'drizzle-orm'
import { changesBetween, record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { allow, Refused } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import { assessApplication } from '../simulate/assess-application'
import { followDeed } from './consequences'
import { type ApplicationRow, factsOf } from './facts'
import { loadApplication } from './load'
import { reckonedAs } from './refresh-computed'
import { servedApplications } from './served'

const { aidApplications } = tables

interface Doing {
  readonly verb: Verb
  /** As whoever does it last saw it. */
  readonly version: number
  /** What the guards read of it. */
  readonly deed?: Deed
  /** The columns it writes, beside the status. */
  readonly set?: Partial<ApplicationRow>
}

/**
 * Does something to an application, by the one road of every transition: seen by the actor (404), as they last saw it (409
 * with the application as it is), allowed by the table of transitions; then its columns, what follows and the journal, all
 * in the command's transaction.
 */
export async function doTo(command: Command, id: string, { verb, version, deed = {}, set = {} }: Doing): Promise<ApplicationRow> {
  const { tx, now, today, actor } = command
  const before = await loadApplication(command, id, version)
  const reckoned = await reckon(
    command,
    verb === 'reopen' ? { ...before, ...afresh, status: transitions.reopen.to } : before,
    set.votedOn ?? today,
  )
  const proposed = { ...before, ...reckoned.now, ...set }
  allow(transitionRefusal(verb, await factsOf(tx, proposed, { language: actor.language, votedCents: deed.votedCents }), deed))
  const status = transitions[verb].to
  const changed: Partial<ApplicationRow> = {
    ...reckoned.now,
    ...(isDecided(status) && reckoned.frozen),
    ...(verb === 'reopen' && afresh),
    ...set,
    status,
    ...(status !== before.status && { statusSince: today }),
  }
  const [after] = await tx
    .update(aidApplications)
    .set({ ...changed, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(and(eq(aidApplications.id, id), eq(aidApplications.version, version)))
    .returning()
  if (!after) throw new Refused({ code: 'stale' }, await one(servedApplications, tx, command, id))
  await followDeed(command, before, after, deed.reason ?? null)
  await record(command, {
    action: `aid-application.${pastOf[verb]}`,
    subject: { resource: 'aid-applications', id },
    changes: { ...changesBetween(before, changed), ...(deed.reason && { reason: [null, deed.reason] }) },
  })
  return after
}

/** What the rules in force on a day give, as long as nothing is decided; and what a decision on that day keeps of them. */
async function reckon({ tx }: Command, before: ApplicationRow, on: Day) {
  if (isDecided(before.status)) return { now: {} satisfies Partial<ApplicationRow>, frozen: {} }
  const { amountCents, versionId, zone } = await assessApplication(tx, before, on)
  return {
    now: reckonedAs(before, amountCents),
    frozen: { schemeVersionId: versionId, zoneClass: zone?.class ?? null, zoneDecree: zone?.decree ?? null },
  }
}

/** What is taken up again is examined anew, by the rules in force then. */
const afresh = {
  schemeVersionId: null,
  zoneClass: null,
  zoneDecree: null,
  incompleteNote: null,
  completeOn: null,
  examinedOn: null,
  examinedBy: null,
  approvedAt: null,
  approvedBy: null,
  sessionId: null,
  votedCents: null,
  votedOn: null,
  deliberationNumber: null,
  beneficiarySignedOn: null,
  funderSignedOn: null,
  conventionOn: null,
  sentToArsOn: null,
  sentToCpamOn: null,
  endedOn: null,
  refusalReason: null,
  endReason: null,
} as const satisfies Partial<ApplicationRow>
