import { monthsServed, type Suspension } from '@ancrage/domain/aids/commitment-term'
import type { CommitmentFacts } from '@ancrage/domain/aids/commitment-transitions'
import { type Reversement, reversementOf } from '@ancrage/domain/aids/reversement'
import { type Clawback, type ClawbackMode, schemeRules } from '@ancrage/domain/aids/scheme'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { inBatches } from '../../platform/store/batches'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { aidApplications, aidChecks, aidCommitments, aidPayments, aidSchemeVersions, aidSuspensions } = tables

export type CommitmentRow = typeof aidCommitments.$inferSelect
export type SuspensionRow = typeof aidSuspensions.$inferSelect
export type CheckRow = typeof aidChecks.$inferSelect

/** What a reversement is reckoned on, beside the commitment's own columns. */
export interface Standing {
  readonly clawback: Clawback
  readonly paidCents: number
  readonly suspensions: readonly SuspensionRow[]
}

/** How commitments stand, by id, in three queries: how each is given back, what was paid, and when it did not run. */
export async function standingsOf(
  read: Reads,
  commitments: readonly Pick<CommitmentRow, 'id' | 'applicationId'>[],
): Promise<(commitment: Pick<CommitmentRow, 'id' | 'applicationId'>) => Standing> {
  const clawbacks = new Map<string, Clawback>()
  const paid = new Map<string, number>()
  const suspensions: SuspensionRow[] = []
  for (const batch of inBatches(commitments)) {
    const applicationIds = batch.map(({ applicationId }) => applicationId)
    for (const { id, rules } of await rulesOf(read, applicationIds)) clawbacks.set(id, schemeRules.parse(rules).clawback)
    for (const { id, cents } of await paidTo(read, applicationIds)) paid.set(id, Math.max(0, Number(cents)))
    suspensions.push(
      ...(await suspensionsOf(
        read,
        batch.map(({ id }) => id),
      )),
    )
  }
  return ({ id, applicationId }) => ({
    clawback: clawbacks.get(applicationId) ?? schemeRules.parse({}).clawback,
    paidCents: paid.get(applicationId) ?? 0,
    suspensions: suspensions.filter(({ commitmentId }) => commitmentId === id),
  })
}

function rulesOf(read: Reads, applicationIds: readonly string[]) {
  return read
    .select({ id: aidApplications.id, rules: aidSchemeVersions.rules })
    .from(aidApplications)
    .innerJoin(aidSchemeVersions, eq(aidSchemeVersions.id, aidApplications.schemeVersionId))
    .where(inArray(aidApplications.id, [...applicationIds]))
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
    reversementCents: commitment.reversementCents,
    recoveredCents: commitment.recoveredCents,
  }
}
