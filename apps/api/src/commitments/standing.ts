import { monthsServed, type Suspension } from '@ancrage/domain/aids/commitment-term'
import type { CommitmentFacts } from '@ancrage/domain/aids/commitment-transitions'
import { type Reversement, reversementOf } from '@ancrage/domain/aids/reversement'
import { type Clawback, type ClawbackMode, schemeRules } from '@ancrage/domain/aids/scheme'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { grouped } from '../platform/grouped'
import { inBatches } from '../platform/store/batches'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { aidApplications, aidChecks, aidCommitments, aidPayments, aidSchemeVersions, aidSuspensions } = tables

export type CommitmentRow = typeof aidCommitments.$inferSelect
export type SuspensionRow = typeof aidSuspensions.$inferSelect
export type CheckRow = typeof aidChecks.$inferSelect

/** What a breach writes, as where there is none. */
export const nothingBreached = {
  breachedOn: null,
  breachReason: null,
  graduated: null,
  observationsDueOn: null,
  observationsOn: null,
  observations: null,
  decidedOn: null,
  decisionNumber: null,
  decidedMode: null,
  reversementCents: null,
  waiverReason: null,
} as const satisfies Partial<CommitmentRow>

/** What a reversement is reckoned on, beside the commitment's own columns. */
export interface Standing {
  readonly clawback: Clawback
  readonly paidCents: number
  readonly suspensions: readonly SuspensionRow[]
}

/** How commitments stand, by id, in a few queries: how each is given back, what was paid, and when it did not run. */
export async function standingsOf(
  read: Reads,
  commitments: readonly Pick<CommitmentRow, 'id' | 'applicationId'>[],
): Promise<(commitment: Pick<CommitmentRow, 'id' | 'applicationId'>) => Standing> {
  const versions = new Map<string, string>()
  const paid = new Map<string, number>()
  const suspensions: SuspensionRow[] = []
  for (const batch of inBatches(commitments)) {
    const applicationIds = batch.map(({ applicationId }) => applicationId)
    for (const { id, versionId } of await versionsOf(read, applicationIds)) if (versionId) versions.set(id, versionId)
    for (const { id, cents } of await paidTo(read, applicationIds)) paid.set(id, Math.max(0, Number(cents)))
    suspensions.push(
      ...(await suspensionsOf(
        read,
        batch.map(({ id }) => id),
      )),
    )
  }
  const clawbacks = await clawbacksOf(read, [...new Set(versions.values())])
  const suspensionsBy = grouped(suspensions, ({ commitmentId }) => commitmentId)
  return ({ id, applicationId }) => ({
    clawback: clawbacks.get(versions.get(applicationId) ?? '') ?? schemeRules.parse({}).clawback,
    paidCents: paid.get(applicationId) ?? 0,
    suspensions: suspensionsBy.get(id) ?? [],
  })
}

function versionsOf(read: Reads, applicationIds: readonly string[]) {
  return read
    .select({ id: aidApplications.id, versionId: aidApplications.schemeVersionId })
    .from(aidApplications)
    .where(inArray(aidApplications.id, [...applicationIds]))
}

/** How some versions of schemes are given back: a few rule many commitments. */
async function clawbacksOf(read: Reads, versionIds: readonly string[]): Promise<ReadonlyMap<string, Clawback>> {
  const rows = await read
    .select({ id: aidSchemeVersions.id, rules: aidSchemeVersions.rules })
    .from(aidSchemeVersions)
    .where(inArray(aidSchemeVersions.id, [...versionIds]))
  return new Map(rows.map(({ id, rules }) => [id, schemeRules.parse(rules).clawback]))
}

/** What was paid, less an overpayment: that one is recovered by itself. */
function paidTo(read: Reads, applicationIds: readonly string[]) {
  return read
    .select({
      id: aidApplications.id,
      cents: sql<number>`sum(${aidPayments.amountCents}) - coalesce(max(${aidApplications.overpaidCents}), 0)`,
    })
    .from(aidPayments)
    .innerJoin(aidApplications, eq(aidApplications.id, aidPayments.applicationId))
    .where(and(inArray(aidApplications.id, [...applicationIds]), eq(aidPayments.status, 'paid'), isNull(aidPayments.archivedAt)))
    .groupBy(aidApplications.id)
}

function suspensionsOf(read: Reads, ids: readonly string[]): PromiseLike<SuspensionRow[]> {
  return read
    .select()
    .from(aidSuspensions)
    .where(and(inArray(aidSuspensions.commitmentId, [...ids]), isNull(aidSuspensions.archivedAt)))
    .orderBy(asc(aidSuspensions.fromOn), asc(aidSuspensions.id))
}

/** The yearly checks of a commitment, in order. */
export function checksOfCommitment(read: Reads, id: string): PromiseLike<CheckRow[]> {
  return read.select().from(aidChecks).where(eq(aidChecks.commitmentId, id)).orderBy(asc(aidChecks.year))
}

/** How a calculation is asked otherwise than the records say. */
export interface Otherwise {
  readonly leftOn?: Day | undefined
  readonly mode?: ClawbackMode | undefined
  readonly graduated?: boolean | undefined
}

/** A reversement with what it was reckoned by. */
export interface Reckoned extends Reversement {
  readonly leftOn: Day
  readonly mode: ClawbackMode
}

/** What is given back by someone who leaves: on the day of the breach, else today. Nothing is served while the first day is not known. */
export function reckon(
  commitment: CommitmentRow,
  { clawback, paidCents, suspensions }: Standing,
  today: Day,
  otherwise: Otherwise = {},
): Reckoned {
  const leftOn = otherwise.leftOn ?? commitment.breachedOn ?? today
  const mode = otherwise.mode ?? commitment.decidedMode ?? clawback.mode
  const { startOn, startKnown, months } = commitment
  const { cents, lines } = reversementOf({
    startOn,
    months,
    suspensions,
    paidCents,
    clawback: { ...clawback, mode },
    leftOn: startKnown ? leftOn : startOn,
    graduated: otherwise.graduated ?? commitment.graduated ?? (startKnown && leftOn >= startOn),
  })
  return { leftOn, mode, cents, lines: [...lines] }
}

/** Full months kept by a day. */
export function servedBy({ startOn, startKnown, months }: CommitmentRow, suspensions: readonly Suspension[], on: Day): number {
  return startKnown ? monthsServed({ startOn, months, suspensions }, on) : 0
}

/** What the guards of a deed read. */
export function factsOf(
  commitment: CommitmentRow,
  { standing, checks, today, otherwise }: { standing: Standing; checks: readonly CheckRow[]; today: Day; otherwise: Otherwise },
): CommitmentFacts {
  const { status, startKnown, endOn, breachedOn, observationsDueOn, observationsOn, decidedOn, titreOn } = commitment
  return {
    status,
    startKnown,
    endOn,
    today,
    breachedOn,
    observationsDueOn,
    observationsOn,
    decidedOn,
    titreOn,
    uncheckedYears: checks.filter(({ outcome }) => outcome === null).map(({ year }) => year),
    paidCents: standing.paidCents,
    computedCents: reckon(commitment, standing, today, otherwise).cents,
    dueCents: reckon(commitment, standing, today, { ...otherwise, mode: standing.clawback.mode }).cents,
    reversementCents: commitment.reversementCents,
    recoveredCents: commitment.recoveredCents,
  }
}
