import type { ApplicationFacts } from '@ancrage/domain/aids/transitions'
import type { Language } from '@ancrage/domain/kernel/choices'
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { readSetting } from '../../site/read-setting'

const { aidApplications, aidPayments, aidPieces, deliberationSessions } = tables

export type ApplicationRow = typeof aidApplications.$inferSelect

/** The payments that were sent to the finance department, paid since or not. */
const sentPayments = ['ordered', 'paid'] as const

/** What the records say of an application, before something is done to it; names of pieces in the language of who asks. */
export async function factsOf(
  read: Reads,
  application: ApplicationRow,
  { language, votedCents = 0 }: { readonly language: Language; readonly votedCents?: number | undefined },
): Promise<ApplicationFacts> {
  const { id, status, computedCents, approvedAt, beneficiarySignedOn, funderSignedOn } = application
  const missing = await missingPieces(read, [id])
  const namesFor = (neededFor: string) =>
    missing.filter((piece) => piece.neededFor === neededFor).map(({ label: { [language]: name } }) => name)
  return {
    status,
    missing: { filing: namesFor('filing'), advance: namesFor('advance'), balance: namesFor('balance') },
    computedCents,
    votedCents: application.votedCents,
    orderedCents: await sentCents(read, id),
    sessionHeld: await isHeld(read, application),
    approved: approvedAt !== null || !(await asksApproval(read, Math.max(computedCents ?? 0, votedCents))),
    conventionSigned: beneficiarySignedOn !== null && funderSignedOn !== null,
  }
}

/** The compulsory pieces that have not come, of some applications. */
export function missingPieces(read: Reads, applicationIds: readonly string[]) {
  return read
    .select({ applicationId: aidPieces.applicationId, label: aidPieces.label, neededFor: aidPieces.neededFor })
    .from(aidPieces)
    .where(and(inArray(aidPieces.applicationId, [...applicationIds]), eq(aidPieces.compulsory, true), isNull(aidPieces.receivedOn)))
    .orderBy(asc(aidPieces.position), asc(aidPieces.id))
}

/** Whether an amount asks the approval of a second person (feature 39): a switch of the site, off by default. */
export async function asksApproval(read: Reads, amountCents: number): Promise<boolean> {
  const threshold = await readSetting(read, 'secondApprovalCents')
  return threshold !== '' && amountCents > Number(threshold)
}

async function sentCents(read: Reads, applicationId: string): Promise<number> {
  const [sum] = await read
    .select({ cents: sql<number | null>`sum(${aidPayments.amountCents})` })
    .from(aidPayments)
    .where(
      and(eq(aidPayments.applicationId, applicationId), inArray(aidPayments.status, [...sentPayments]), isNull(aidPayments.archivedAt)),
    )
  return Number(sum?.cents ?? 0)
}

async function isHeld(read: Reads, { sessionId }: ApplicationRow): Promise<boolean> {
  if (sessionId === null) return false
  const [session] = await read
    .select({ heldOn: deliberationSessions.heldOn })
    .from(deliberationSessions)
    .where(eq(deliberationSessions.id, sessionId))
  return session?.heldOn != null
}
